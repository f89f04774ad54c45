//! From a type that contains a parameter.
use qs_error::QsError;

#[derive(Debug, PartialEq)]
struct Poisoned<T>(T);

impl<T> std::fmt::Display for Poisoned<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("poisoned")
    }
}

impl<T: std::fmt::Debug> std::error::Error for Poisoned<T> {}

#[derive(Debug, QsError)]
enum Error<T: std::fmt::Debug + 'static> {
    #[qs(code = "poisoned", status = 500)]
    Poisoned(#[qs(from)] Poisoned<T>),
    #[qs(code = "boxed", status = 500)]
    Boxed(#[qs(from)] Box<dyn std::error::Error + Send + Sync>),
}

fn main() {
    let error: Error<u8> = Poisoned(1).into();
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "poisoned"
    );
    let boxed: Box<dyn std::error::Error + Send + Sync> = "text".into();
    assert_eq!(Error::<u8>::from(boxed).code(), "boxed");
}
