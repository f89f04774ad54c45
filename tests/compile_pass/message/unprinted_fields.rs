//! Fields that are not printed do not require Display.
use qs_error::QsError;

struct Opaque;

#[derive(QsError)]
enum Error<T> {
    #[qs(code = "opaque", status = 404, message = "{1}")]
    Opaque(Opaque, u8),
    #[qs(code = "other", status = 404)]
    Other(T),
}

impl<T> std::fmt::Debug for Error<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Error")
    }
}

fn main() {
    assert_eq!(Error::<Opaque>::Opaque(Opaque, 1).to_string(), "1");
    assert_eq!(Error::Other(Opaque).message(), "Not Found");
}
