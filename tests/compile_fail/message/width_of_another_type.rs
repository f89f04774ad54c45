use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{size:>width$}")]
//~                                          ^^^^^^^^^^^^^^^^ E0277 … `u8` is no width and no precision
    A { size: u8, width: u8 },
}

fn main() {}
