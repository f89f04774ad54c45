use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "x}")]
    A { x: u8 },
}

fn main() {}
