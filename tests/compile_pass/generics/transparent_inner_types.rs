//! Transparent fields of generic types, with and without parameters, and with lifetimes.
use qs_error::{ErrorCatalog, ErrorCode, ErrorResponse, QsError};

trait Service {
    type Error: QsError;
}

#[derive(Debug, QsError)]
enum Inner<'a, T, const N: usize = 1> {
    #[qs(code = "inner", status = 404, message = "{0} {1:?}")]
    Own(&'a str, [T; N]),
}

#[derive(Debug, QsError)]
enum Known<'a, 'b: 'a> {
    #[qs(transparent)]
    Inner(#[qs(from)] Inner<'a, u8>),
    #[qs(transparent)]
    Nested(Box<Inner<'b, Inner<'a, char, 2>, 3>>),
    #[qs(transparent)]
    Standard(&'b ErrorCode),
}

#[derive(Debug, QsError)]
enum Open<'a, T, S: Service> {
    #[qs(transparent)]
    Inner(#[qs(from)] Inner<'a, T>),
    #[qs(transparent)]
    Projected(S::Error),
    #[qs(transparent)]
    Known(#[qs(from)] Known<'a, 'static>),
    #[qs(code = "own", status = 409, message = "{0}")]
    Own(&'a str),
}

#[derive(Debug)]
struct Storage;

impl Service for Storage {
    type Error = ErrorCode;
}

fn main() {
    let text = String::from("t");
    let inner = || Inner::Own(&text, [1]);
    assert_eq!(Known::from(inner()).message(), "t [1]");
    assert_eq!(Known::Standard(&ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(Known::CATALOG.len(), 41);
    type Of<'a> = Open<'a, char, Storage>;
    let all: [Of<'_>; 4] = [
        Open::from(Inner::Own(&text, ['c'])),
        Open::Projected(ErrorCode::InvalidRange),
        Open::from(Known::from(Inner::Own("known", [2]))),
        Open::Own(&text),
    ];
    let results = all.map(|error| {
        (
            error.status().as_u16(),
            ErrorResponse::from(error).message().into_owned(),
        )
    });
    let range = ErrorCode::InvalidRange.message();
    let expected = [
        (404, "t ['c']"),
        (416, &*range),
        (404, "known [2]"),
        (409, "t"),
    ];
    assert_eq!(
        results,
        expected.map(|(status, text)| (status, text.to_owned()))
    );
    let inner = |letter| Inner::Own("i", [letter; 2]);
    let nested = Known::Nested(Box::new(Inner::Own("n", ['x', 'y', 'z'].map(inner))));
    assert!(nested.message().starts_with("n [Own(\"i\", ['x', 'x'])"));
}
