use qs_error::QsError;

#[derive(Debug, QsError)]
enum Generic<T> {
    #[qs(code = "a_b", status = 404)]
    A(T),
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Generic::A)]
//~             ^^^^^^^ E0282
    A,
}

fn main() {}
