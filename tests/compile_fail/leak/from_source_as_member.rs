use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A(#[qs(from, member = "cause")] std::fmt::Error),
//~                       ^^^^^^^ member shows the source `0` to clients: remove `member`, or add `expose` if this is intended
}

fn main() {}
