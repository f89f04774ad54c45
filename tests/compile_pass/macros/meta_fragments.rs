//! Whole attributes as fragments, with one or several keys, on types, variants and fields.
use qs_error::catalog::LogLevel;
use qs_error::{ErrorCatalog, QsError};

macro_rules! errors {
    ($($type:meta)|* ; $name:ident { $([$($variant:meta),*] $case:ident [$($field:meta),*]),* }) => {
        #[derive(Debug, QsError)]
        $(#[$type])*
        enum $name {
            $($(#[$variant])* $case($(#[$field])* u8)),*
        }
    };
}

macro_rules! keys {
    ($name:ident $($key:tt)*) => {
        #[derive(Debug, QsError)]
        #[qs($($key)*)]
        struct $name;
    };
}

macro_rules! pairs {
    ($name:ident: $($key:ident = $value:expr),* ; $($flag:ident),*) => {
        #[derive(Debug, QsError)]
        #[qs($($key = $value),*, $($flag),*)]
        struct $name;
    };
}

errors! {
    qs(url = "https://example.com/{code}") | qs(challenge = "Bearer") | cfg_attr(any(), qs(nonsense));
    Error {
        [qs(code = "one", status = 401), doc = "Described."] One [qs(member = "x"), qs(header = "x-a")],
        [qs(code = "two"), qs(status = 429), cfg_attr(all(), qs(message = "{0}"))] Two [qs(retry_after)],
        [allow(dead_code), qs(code = Self::One, log = off)] Three []
    }
}

keys!(Keys code = "keys", status = SERVICE_UNAVAILABLE, retryable, header("x-b" = "b"),);
pairs!(Pairs: code = "pairs", status = 404, message = "m", retry_after = 3, log = info; retryable, expose);

fn main() {
    let one = qs_error::respond(&Error::One(1));
    assert_eq!(
        (&one.headers()["x-a"], &one.headers()["www-authenticate"]),
        (&"1".parse().unwrap(), &"Bearer".parse().unwrap())
    );
    assert!(one
        .body()
        .ends_with(br#""url":"https://example.com/one","x":1}"#));
    assert_eq!(Error::CATALOG[0].description(), Some("Described."));
    assert_eq!(
        (
            Error::Two(2).message(),
            &qs_error::respond(&Error::Two(2)).headers()["retry-after"]
        ),
        ("2".into(), &"2".parse().unwrap())
    );
    assert_eq!(Error::Three(3).info().log_level(), LogLevel::Off);
    assert_eq!(
        (Keys.status().as_u16(), Keys.info().is_retryable()),
        (503, true)
    );
    assert_eq!(
        (Pairs.message(), Pairs.info().log_level()),
        ("m".into(), LogLevel::Info)
    );
}
