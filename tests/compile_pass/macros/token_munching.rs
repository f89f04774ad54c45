//! A recursive macro that builds an enum from its input, one variant at a time.
use qs_error::{ErrorCatalog, QsError};

macro_rules! munch {
    (@enum $name:ident [$($done:tt)*]) => {
        #[derive(Debug, QsError)]
        enum $name { $($done)* }
    };
    (@enum $name:ident [$($done:tt)*] $case:ident ($code:literal, $status:tt) $($rest:tt)*) => {
        munch! {
            @enum $name [$($done)* #[qs(code = $code, status = $status)] $case,] $($rest)*
        }
    };
    (@enum $name:ident [$($done:tt)*]
        $case:ident ($code:literal, $status:tt, $message:literal) { $field:ident: $ty:ty } $($rest:tt)*
    ) => {
        munch! {
            @enum $name [
                $($done)*
                #[qs(code = $code, status = $status, message = $message)]
                $case { #[qs(member)] $field: $ty },
            ] $($rest)*
        }
    };
    (@enum $name:ident [$($done:tt)*] $case:ident => $inner:ty; $($rest:tt)*) => {
        munch! { @enum $name [$($done)* #[qs(transparent)] $case(#[qs(from)] $inner),] $($rest)* }
    };
    (@callback [$($key:ident $value:tt)*] $name:ident) => {
        #[derive(Debug, QsError)]
        #[qs($($key = $value),*)]
        struct $name;
    };
    (@through $callback:ident $($rest:tt)*) => { $callback! { @callback $($rest)* } };
}

munch! {
    @enum Error []
    First("first", 404)
    Second("second", CONFLICT, "{size:?} is too much") { size: Option<u8> }
    Third("third", 410)
    Standard => qs_error::ErrorCode;
    Fourth("fourth", 500)
}

munch! { @through munch [code "called_back" status 409 message "m"] CalledBack }

fn main() {
    let codes: Vec<_> = Error::CATALOG
        .iter()
        .take(4)
        .map(|row| row.code())
        .collect();
    assert_eq!(codes, ["first", "second", "third", "fourth"]);
    let second = Error::Second { size: Some(1) };
    assert_eq!(
        (second.message(), second.status().as_u16()),
        ("Some(1) is too much".into(), 409)
    );
    assert!(qs_error::respond(&second)
        .body()
        .ends_with(br#","size":1}"#));
    assert_eq!(
        Error::from(qs_error::ErrorCode::BadDigest).code(),
        "bad_digest"
    );
    assert_eq!(
        [Error::First, Error::Third, Error::Fourth].map(|e| e.status().as_u16()),
        [404, 410, 500]
    );
    assert_eq!(
        (CalledBack.code(), CalledBack.message()),
        ("called_back", "m".into())
    );
}
