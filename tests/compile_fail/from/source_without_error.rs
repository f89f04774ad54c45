use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 500)]
    A { #[qs(source)] a: String },
//~                      ^^^^^^ E0080 … invalid source: expected an error (`std::error::Error`), a box of an error, or an `Option` of these, written out; otherwise remove `source`
}

fn main() {}
