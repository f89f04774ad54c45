use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 500)]
    A { #[qs(source)] a: String },
//~                      ^^^^^^ E0080 … invalid type of the source: expected a type that implements `std::error::Error`, a pointer to one, or `Option<…>` of these; otherwise remove `source`
}

fn main() {}
