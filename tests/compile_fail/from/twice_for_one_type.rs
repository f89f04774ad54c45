use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 500)]
    A(#[qs(from)] std::io::Error),
    #[qs(code = "b", status = 500)]
    B(#[qs(from)] std::io::Error),
//~        ^^^^ `A` is already made from `std::io::Error`: only one variant can have `from` for a type
}

fn main() {}
