//! Two versions of the facade in one program.
//@ second: older

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "newer", status = 404, message = "{0}")]
struct Newer(u8);

#[derive(Debug, older::QsError)]
#[qs(crate = older, code = "older", status = 410, message = "{0}")]
struct Older(u8);

#[derive(Debug, QsError)]
enum Both {
    #[qs(transparent)]
    Newer(#[qs(from)] Newer),
    #[qs(code = "from_the_older", status = 500)]
    Older(#[qs(from)] Older),
}

fn main() {
    let newer = Both::from(Newer(1));
    assert_eq!((newer.code(), newer.to_string()), ("newer", "1".to_owned()));
    let old = Both::from(Older(2));
    assert_eq!(older::QsError::code(&Older(2)), "older");
    assert_eq!(
        std::error::Error::source(&old).map(ToString::to_string),
        Some("2".to_owned())
    );
}
