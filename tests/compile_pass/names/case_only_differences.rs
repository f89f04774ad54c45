//! Variants, fields and types that differ only in case or underscores.
#![allow(nonstandard_style)]

use qs_error::{ErrorCatalog, QsError};

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Codes {
    #[qs(code = "one", status = 400)]
    Foo,
    #[qs(code = "two", status = 401, challenge = "Bearer")]
    foo,
    #[qs(code = "three", status = 402)]
    FOO,
    #[qs(code = "four", status = 403)]
    _foo,
    #[qs(code = "five", status = 404)]
    foo_,
    #[qs(code = "six", status = 409)]
    __foo,
}

#[derive(Debug, QsError)]
enum codes {
    #[qs(code = Codes::foo)]
    Foo,
    #[qs(code = Codes::FOO, message = "{X}{x}")]
    foo { x: u8, X: u8, _x: u8 },
    #[qs(code = Codes::__foo, message = "{x} {X} {_x} {x_}")]
    FOO { x: u8, X: u8, _x: u8, x_: u8 },
    #[qs(code = "inner", status = 500)]
    fOO { source: std::fmt::Error },
    #[qs(code = "outer", status = 500, display = "{Source}")]
    FoO { Source: std::fmt::Error },
}

fn main() {
    let statuses: Vec<u16> = Codes::CATALOG
        .iter()
        .map(|row| row.status().as_u16())
        .collect();
    assert_eq!(statuses, [400, 401, 402, 403, 404, 409]);
    let parsed = ["one", "two", "three", "four", "five", "six"].map(|code| code.parse().ok());
    use self::Codes::*;
    assert_eq!(parsed, [Foo, foo, FOO, _foo, foo_, __foo].map(Some));
    assert_eq!(codes::Foo.code(), "two");
    assert_eq!(codes::foo { x: 1, X: 2, _x: 3 }.code(), "three");
    let all = codes::FOO {
        x: 1,
        X: 2,
        _x: 3,
        x_: 4,
    };
    assert_eq!((all.code(), &*all.message()), ("six", "1 2 3 4"));
    let source = std::fmt::Error;
    assert!(std::error::Error::source(&codes::fOO { source }).is_some());
    assert!(std::error::Error::source(&codes::FoO { Source: source }).is_none());
}
