use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A(#[qs(from)] String),
//~               ^^^^^^ E0080 … invalid type of the source: expected a type that implements `std::error::Error`, a pointer to one, or `Option<…>` of these; otherwise remove `from`
    #[qs(code = "c_d", status = 404)]
    B { source: Option<String> },
//~             ^^^^^^^^^^^^^^ E0080 … invalid type of the source: expected a type that implements `std::error::Error`, a pointer to one, or `Option<…>` of these; otherwise rename the field, or write its name as `r#source`
}

fn main() {}
