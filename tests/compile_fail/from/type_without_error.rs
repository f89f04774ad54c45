use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A(#[qs(from)] String),
//~               ^^^^^^ E0080 … invalid source: expected an error (`std::error::Error`), a box of an error, or an `Option` of these, written out; otherwise remove `from`
    #[qs(code = "c_d", status = 404)]
    B { source: Option<String> },
//~             ^^^^^^^^^^^^^^ E0080 … invalid source: expected an error (`std::error::Error`), a box of an error, or an `Option` of these, written out; otherwise rename the field, or write its name as `r#source`
}

fn main() {}
