//! Types that `cfg` removes, and a type of the same name that replaces one.
use qs_error::QsError;

#[cfg(any())]
#[derive(Debug, QsError)]
enum Error {
    Broken,
}

#[cfg(not(any()))]
#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "used", status = 404)]
    Used,
}

fn main() {
    assert_eq!(Error::Used.code(), "used");
}
