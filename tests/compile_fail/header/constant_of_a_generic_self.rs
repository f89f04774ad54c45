//@ uses: Error<u8>
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error<T> {
    #[qs(code = "a_b", status = 405, header("allow" = Self::ALLOW))]
//~                                                   ^^^^^^^^^^^ `Self` of a generic type has no constant here: name a constant outside of it
    A(T),
}

impl<T> Error<T> {
    const ALLOW: &'static str = "GET";
}

fn main() {}
