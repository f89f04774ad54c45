//! Paths to codes of generic types, written with lifetimes.
use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Texts<'a> {
    #[qs(code = "text", status = 404, message = "{0}")]
    Text(&'a str),
}

#[derive(Debug, QsError)]
enum Both<'a, 'b, T: 'a, const N: usize> {
    #[qs(code = "both", status = 409, message = "{0} {1} {2:?} {3:?}", header("x-a" = "a"))]
    Both(&'a str, &'b str, T, [u8; N]),
}

#[derive(Debug, QsError)]
enum Heir {
    #[qs(code = Texts<'static>::Text)]
    OfText,
    #[qs(code = Texts::<'_>::Text, message = "again")]
    OfTextAgain,
    #[qs(code = Both::<'static, 'static, u8, 2>::Both)]
    OfBoth,
    #[qs(code = <Both<'static, 'static, &'static str, 1>>::Both, message = "taken")]
    OfBothAgain,
}

fn main() {
    assert_eq!(Texts::Text("t").message(), "t");
    let both = Both::Both("a", "b", 1, [2]);
    assert_eq!(both.message(), "a b 1 [2]");
    let codes = [
        Heir::OfText,
        Heir::OfTextAgain,
        Heir::OfBoth,
        Heir::OfBothAgain,
    ]
    .map(|error| (error.code(), error.message().into_owned()));
    let expected = [
        ("text", "Not Found"),
        ("text", "again"),
        ("both", "Conflict"),
        ("both", "taken"),
    ];
    assert_eq!(codes, expected.map(|(code, text)| (code, text.to_owned())));
    assert_eq!(qs_error::respond(&Heir::OfBoth).headers()["x-a"], "a");
    assert_eq!(Heir::CATALOG.len(), 2);
}
