//! Enums without variants, and variants without fields in every spelling.
use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Never {}

#[derive(Debug, QsError)]
enum Spellings {
    #[qs(code = "unit", status = 404)]
    Unit,
    #[qs(code = "braces", status = 404)]
    Braces {},
    #[qs(code = "parentheses", status = 404)]
    Parentheses(),
    #[qs(transparent)]
    Never(#[qs(from)] Never),
}

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Codes {
    #[qs(code = "a", status = 404)]
    A,
    #[qs(code = "b", status = 404)]
    B {},
    #[qs(code = "c", status = 404)]
    C(),
}

fn main() {
    assert_eq!(Never::CATALOG.len(), 0);
    let codes = [
        Spellings::Unit,
        Spellings::Braces {},
        Spellings::Parentheses(),
    ]
    .map(|error| error.code());
    assert_eq!(codes, ["unit", "braces", "parentheses"]);
    assert_eq!(
        ["a", "b", "c"].map(|code| code.parse().ok()),
        [Some(Codes::A), Some(Codes::B {}), Some(Codes::C())]
    );
    let none: Option<Never> = None;
    assert!(none.map(Spellings::from).is_none());
    assert!("a".parse::<Never>().is_err());
}
