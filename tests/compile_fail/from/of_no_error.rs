use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A(#[qs(from)] String),
//~               ^^^^^^ E0080 … a source has to be an error (`std::error::Error`), a box of one, or an `Option` of these, written out: else remove `from`
    #[qs(code = "c_d", status = 404)]
    B { source: Option<String> },
//~             ^^^^^^^^^^^^^^ E0080 … a source has to be an error (`std::error::Error`), a box of one, or an `Option` of these, written out: else give the field another name, or write it `r#source`
}

fn main() {}
