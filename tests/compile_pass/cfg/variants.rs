//! Variants that `cfg` removes.
use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "here", status = 404)]
    Here,
    #[cfg(any())]
    #[qs(code = "Broken", stat = 4)]
    Gone(NoSuchType),
    #[cfg(all())]
    #[qs(code = "there", status = 404)]
    There,
    #[cfg(any())]
    #[qs(code = "here", status = 404)]
    Again,
}

fn main() {
    assert_eq!(
        Error::CATALOG
            .iter()
            .map(|row| row.code())
            .collect::<Vec<_>>(),
        ["here", "there"]
    );
    assert_eq!(Error::There.code(), "there");
    assert_eq!(Error::Here.code(), "here");
}
