//! Headers that are inherited with a code: unchanged, replaced, declared without value, set by a
//! field.
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(challenge = "Bearer")]
enum Origin {
    #[qs(
        code = "origin",
        status = 401,
        header("x-same" = "same"),
        header("x-replaced" = "old"),
        header("x-open" = "old"),
        header("X-Filled" = "old")
    )]
    Own(#[qs(header = "x-of-field")] u8),
    #[qs(code = Self::Own, header("x-same" = VALUE))]
    Shared,
}

const VALUE: &str = "of a constant";

#[derive(Debug, QsError)]
enum Heir<'a> {
    #[qs(code = Origin::Own, header("X-Replaced" = VALUE), header("x-open" = _))]
    Own {
        #[qs(header = "x-filled")]
        filled: Option<&'a str>,
    },
    #[qs(code = Origin::Shared, challenge = "Basic")]
    Shared(#[qs(header = "x-of-field")] u8),
    #[qs(code = ErrorCode::MethodNotAllowed, header("allow" = "GET"))]
    NotAllowed,
}

fn main() {
    let header = |error: &dyn QsError, name: &str| {
        let headers = qs_error::respond(error).headers().clone();
        headers
            .get(name)
            .map_or("none", |value| value.to_str().unwrap_or("odd"))
            .to_owned()
    };
    let names = [
        "x-same",
        "x-replaced",
        "x-open",
        "x-filled",
        "x-of-field",
        "www-authenticate",
    ];
    let all = |error: &dyn QsError| names.map(|name| header(error, name)).join("; ");
    let origin = Origin::Own(1);
    assert_eq!(all(&origin), "same; old; old; old; 1; Bearer");
    assert_eq!(
        all(&Origin::Shared),
        "of a constant; old; old; old; none; Bearer"
    );
    let filled = Heir::Own { filled: Some("f") };
    assert_eq!(all(&filled), "same; of a constant; none; f; none; Bearer");
    let empty = Heir::Own { filled: None };
    assert_eq!(header(&empty, "x-filled"), "none");
    assert_eq!(
        all(&Heir::Shared(2)),
        "of a constant; old; old; old; 2; Basic"
    );
    assert_eq!(header(&Heir::NotAllowed, "allow"), "GET");
}
