use qs_error::QsError;

#[derive(Debug)]
struct Opaque;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "{x}")]
//~                                            ^^^^^ E0277 … `Opaque`
    A { x: Opaque },
}

fn main() {}
