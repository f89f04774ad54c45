use qs_error::QsError;

#[derive(Debug)]
struct Opaque;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(member)] x: Opaque },
//~                      ^^^^^^ E0277 … `Opaque: serde::Serialize`
}

fn main() {}
