use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("no name" = "x"), header("" = "x"))]
    A { #[qs(header = "näme")] x: u8 },
}

fn main() {}
