//! The style of the codes of a type: `case = "…"`.

use qs_error::{ErrorCatalog, ErrorCode, ErrorCodes, ErrorResponse, HttpCode, QsError, catalog};

use crate::support::{check_body, codes, render};

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
#[qs(case = "SCREAMING_SNAKE_CASE", url = "https://example.com/#{code}")]
enum Screaming {
    #[qs(code = "NO_SUCH_KEY", status = 404)]
    NoSuchKey,
    #[qs(code = "TIER_2_FULL", status = 409)]
    Full,
}

#[derive(Debug, QsError)]
#[qs(case = "any", display_code)]
enum Numbers {
    #[qs(code = "E1234", status = 404)]
    Missing,
    #[qs(code = "storage:Key-7", status = 409)]
    Mixed,
    /// Has its own style.
    #[qs(code = ErrorCode::BadDigest)]
    Inherited,
    #[qs(transparent)]
    Screaming(#[qs(from)] Screaming),
}

#[derive(Debug, QsError)]
enum Styles {
    #[qs(transparent)]
    Kebab(Kebab),
    #[qs(transparent)]
    Camel(Camel),
    #[qs(transparent)]
    Pascal(Pascal),
    #[qs(transparent)]
    Dotted(Dotted),
    #[qs(transparent)]
    Snake(Snake),
    #[qs(code = Kebab::A)]
    Inherited,
}

#[derive(Debug, QsError)]
#[qs(case = "kebab-case")]
enum Kebab {
    #[qs(code = "no-such-key", status = 404)]
    A,
}

#[derive(Debug, QsError)]
#[qs(case = "camelCase", code = "noSuchKey", status = 404)]
struct Camel;

#[derive(Debug, QsError)]
#[qs(case = "PascalCase", code = "NoSuchKey", status = 404)]
struct Pascal;

#[derive(Debug, QsError)]
#[qs(case = "dotted", code = "storage.key_2.missing", status = 404)]
struct Dotted;

#[derive(Debug, QsError)]
#[qs(case = "snake_case", code = "no_such_key", status = 404)]
struct Snake;

#[test]
fn code_of_any_style_is_sent_as_written() {
    check_body(
        &Screaming::NoSuchKey,
        r#"{"code":"NO_SUCH_KEY","message":"Not Found","request_id":"$id","url":"https://example.com/#NO_SUCH_KEY"}"#,
    );
    check_body(
        &Numbers::Mixed,
        r#"{"code":"storage:Key-7","message":"Conflict","request_id":"$id"}"#,
    );
    for error in [Numbers::Missing, Numbers::Inherited, Screaming::Full.into()] {
        let response = render(&error);
        assert_eq!(response.header("x-qs-error-code"), Some(error.code()));
        assert_eq!(
            render(&ErrorResponse::from(error)).header("x-qs-error-code"),
            response.header("x-qs-error-code")
        );
    }
}

#[test]
fn find_accepts_code_of_each_style() {
    let expected = [
        "no-such-key",
        "noSuchKey",
        "NoSuchKey",
        "storage.key_2.missing",
        "no_such_key",
    ];
    assert_eq!(codes::<Styles>(), expected);
    for code in expected {
        assert_eq!(Styles::find(code).map(|info| info.code()), Some(code));
    }
    assert_eq!(Styles::find("no.such.key"), None);
    assert_eq!(Styles::Inherited.code(), "no-such-key");
}

#[test]
fn inherited_code_keeps_its_style() {
    let expected = [
        "E1234",
        "storage:Key-7",
        "bad_digest",
        "NO_SUCH_KEY",
        "TIER_2_FULL",
    ];
    assert_eq!(codes::<Numbers>(), expected);
    assert_eq!(Numbers::Missing.to_string(), "E1234");
}

#[test]
fn code_in_other_case_is_distinct() {
    assert_eq!("NO_SUCH_KEY".parse(), Ok(Screaming::NoSuchKey));
    assert!("no_such_key".parse::<Screaming>().is_err());
    assert_eq!(Screaming::from_code("TIER_2_FULL"), Some(Screaming::Full));
    let all = catalog![Styles, Screaming, HttpCode];
    assert_eq!(all.len(), 5 + 2 + HttpCode::ALL.len());
}
