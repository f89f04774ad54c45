use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{0:x}")]
//~                                          ^^^^^^^ E0277 … String: LowerHex`
    A(String),
}

fn main() {}
