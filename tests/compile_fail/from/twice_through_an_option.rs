use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 500)]
    A(#[qs(from)] std::fmt::Error),
    #[qs(code = "b", status = 500)]
    B(#[qs(from)] Option<std::fmt::Error>),
//~        ^^^^ `A` is already made from `std::fmt::Error`: only one variant can have `from` for a type
}

fn main() {}
