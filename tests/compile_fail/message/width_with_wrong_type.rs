use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{size:>width$}")]
//~                                          ^^^^^^^^^^^^^^^^ E0277 … invalid type `u8`: width and precision require `usize`
    A { size: u8, width: u8 },
}

fn main() {}
