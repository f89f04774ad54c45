//@ uses: Error<u8>
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error<T> {
    #[qs(code = "a_b", status = 405, header("allow" = Self::ALLOW))]
//~                                                   ^^^^^^^^^^^ constant `Self::ALLOW` depends on a generic type: use a constant outside of the type
    A(T),
}

impl<T> Error<T> {
    const ALLOW: &'static str = "GET";
}

fn main() {}
