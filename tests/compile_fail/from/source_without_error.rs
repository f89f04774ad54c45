use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 500)]
    A { #[qs(source)] a: String },
//~                      ^^^^^^ E0080 … a source has to be an error (`std::error::Error`), a box of one, or an `Option` of these, written out: else remove `source`
}

fn main() {}
