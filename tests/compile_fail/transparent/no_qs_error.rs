use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(std::io::Error),
//~   ^^^^^^^^^^^^^^ E0080 … this type is not a `QsError`: declare it with `#[derive(Debug, QsError)]`, or replace `transparent` by a `code` and a `status`; mark the field by `#[qs(source)]`
}

fn main() {}
