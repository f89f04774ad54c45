//! Types that `macro_rules` macros generate, with every fragment specifier.

use std::time::Duration;

use qs_error::{ErrorCode, QsError};

use crate::support::{check_message, render};

macro_rules! made {
    (
        $(#[$meta:meta])*
        $vis:vis $name:ident<$life:lifetime, $param:ident>;
        $code:literal $status:literal $message:literal $field:ident: $ty:ty;
        $status_path:path; $origin:path; $header:literal = $constant:path;
        $challenge:tt; $level:ident; $wait:literal; $url:expr_2021
    ) => {
        $(#[$meta])*
        #[derive(Debug, QsError)]
        $vis enum $name<$life, $param> {
            #[qs(code = $code, status = $status, message = $message, header($header = $constant))]
            First { $field: $ty },
            #[qs(code = "by_path", status = $status_path, challenge = $challenge, log = $level)]
            ByPath(&$life str),
            #[qs(code = $origin, retry_after = $wait, url = $url)]
            Inherited($param),
        }
    };
}

const HEADER: &str = "constant";

made! {
    /// Made.
    #[allow(dead_code)]
    pub(crate) Made<'a, T>;
    "made" 404 "no {size}" size: u8;
    StatusCode::UNAUTHORIZED; ErrorCode::InvalidRange; "x-made" = HEADER;
    "Bearer"; warn; 5; "https://example.com/{code}"
}

#[test]
fn fragments_are_accepted_as_values() {
    let first: Made<'_, ()> = Made::First { size: 3 };
    check_message(&first, "no 3");
    assert_eq!(render(&first).header("x-made"), Some("constant"));
    let by_path: Made<'_, ()> = Made::ByPath("");
    assert_eq!(render(&by_path).header("www-authenticate"), Some("Bearer"));
    let inherited = Made::Inherited(());
    assert_eq!(inherited.retry_after(), Some(Duration::from_secs(5)));
    let url = inherited.url().map(std::borrow::Cow::into_owned);
    assert_eq!(url.as_deref(), Some("https://example.com/invalid_range"));
}

macro_rules! from_tokens {
    ($($tokens:tt)*) => {
        #[derive(Debug, QsError)]
        $($tokens)*
    };
}

from_tokens! {
    enum Tokens {
        #[qs(code = "tokens", status = 404, message = "{value}")]
        One { #[qs(member)] value: u8 },
    }
}

macro_rules! from_item {
    ($item:item) => {
        #[derive(Debug, QsError)]
        #[qs(code = "item", status = 404, message = "{0:?}")]
        $item
    };
}

from_item! { struct Item(Option<u8>); }

macro_rules! with_hidden_field {
    ($name:ident, $ty:ty, $optional:ty) => {
        #[derive(Debug, QsError)]
        #[qs(code = "hidden_field", status = 404, message = "{hidden}")]
        struct $name {
            hidden: $ty,
            #[qs(member)]
            optional: $optional,
        }

        impl $name {
            fn new(hidden: $ty) -> Self {
                Self {
                    hidden,
                    optional: None,
                }
            }
        }
    };
}

with_hidden_field!(Hidden, u8, Option<u8>);

#[test]
fn tokens_items_and_hidden_fields_are_accepted() {
    let error = Tokens::One { value: 4 };
    check_message(&error, "4");
    assert_eq!(render(&error).json()["value"], 4);
    check_message(&Item(None), "None");
    check_message(&Hidden::new(5), "5");
    assert_eq!(render(&Hidden::new(5)).json().get("optional"), None);
}

macro_rules! nested {
    ($($inner:tt)*) => { inner! { $($inner)* } };
}

macro_rules! inner {
    ($name:ident { $($variant:ident = $code:literal ($($status:tt)+)),* $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, QsError)]
        enum $name { $(#[qs(code = $code, status = $($status)+)] $variant),* }
    };
}

nested! { Nested { A = "nested_a" (404), B = "nested_b" (StatusCode::CONFLICT), C = "nested_c" (GONE) } }

#[test]
fn nested_macros_are_accepted() {
    assert_eq!("nested_b".parse(), Ok(Nested::B));
    let statuses = [Nested::A, Nested::B, Nested::C].map(|error| render(&error).status);
    assert_eq!(statuses, [404, 409, 410]);
}

macro_rules! described {
    ($name:ident, $literal:literal, $expr:expr_2021, $(#[$meta:meta])*) => {
        #[derive(Debug, QsError)]
        enum $name {
            #[doc = $literal]
            #[qs(code = "literal", status = 404)]
            Literal,
            #[doc = $expr]
            #[qs(code = "expression", status = 404)]
            Expression,
            $(#[$meta])*
            #[qs(code = "forwarded", status = 404)]
            Forwarded,
        }
    };
}

described! { Described, "a literal", "an expression", /** forwarded */ }

#[test]
fn fragment_is_accepted_as_description() {
    use qs_error::ErrorCatalog;
    let found: Vec<_> = Described::CATALOG
        .iter()
        .map(|info| info.description())
        .collect();
    let expected = ["a literal", "an expression", "forwarded"];
    assert_eq!(found, expected.map(Some));
}
