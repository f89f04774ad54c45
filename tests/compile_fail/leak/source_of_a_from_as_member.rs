use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A(#[qs(from, member = "cause")] std::fmt::Error),
//~                       ^^^^^^^ the client would see the source `0`: remove `member`, or add `expose` if it is meant
}

fn main() {}
