use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    From(#[qs(from)] std::fmt::Error),
//~                  ^^^^^^^^^^^^^^^ E0080 … or replace `transparent` with a `code` and a `status`, and keep `#[qs(from)]`
}

fn main() {}
