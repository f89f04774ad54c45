use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("x-a" = "1"), header("X-A" = "2"))]
//~                                                              ^^^^^ duplicate header `x-a`: keep one
    A,
}

fn main() {}
