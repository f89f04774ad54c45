//! Structs of every shape.
use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(code = "unit", status = 404)]
struct Unit;

#[derive(Debug, QsError)]
#[qs(code = "braces", status = 404)]
struct Braces {}

#[derive(Debug, QsError)]
#[qs(code = "parentheses", status = 404)]
struct Parentheses();

#[derive(Debug, QsError)]
#[qs(code = ErrorCode::InvalidRange, message = "{0} {1:?}")]
struct Tuple<'a, T>(&'a str, T);

#[derive(Debug, QsError)]
#[qs(
    code = "named",
    status = 500,
    display = "{x}",
    url = "https://example.com/{code}"
)]
struct Named {
    x: u8,
    #[qs(source)]
    source: Option<std::fmt::Error>,
}

#[derive(Debug, QsError)]
#[qs(transparent)]
struct Wrapper(#[qs(from)] ErrorCode);

fn main() {
    assert_eq!(
        [Unit.code(), Braces {}.code(), Parentheses().code()],
        ["unit", "braces", "parentheses"]
    );
    assert_eq!(Tuple("a", 1).to_string(), "a 1");
    assert_eq!(Tuple("a", 1).status(), 416);
    let named = Named {
        x: 1,
        source: Some(std::fmt::Error),
    };
    assert_eq!(
        (named.to_string(), named.message()),
        ("1".to_owned(), "Internal Server Error".into())
    );
    assert_eq!(named.url().as_deref(), Some("https://example.com/named"));
    assert_eq!(Wrapper::from(ErrorCode::BadDigest).status(), 400);
    assert_eq!(Wrapper::CATALOG.len(), 40);
}
