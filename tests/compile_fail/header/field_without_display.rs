use qs_error::QsError;

#[derive(Debug)]
struct Opaque;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(header = "x-a")] x: Opaque },
//~                              ^^^^^^ E0277 … `Opaque`
}

fn main() {}
