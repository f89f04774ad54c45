//! Two versions of the facade. Two types of one name have catalogs and responses of either version.
//@ second: older

mod new {
    #[derive(Clone, Copy, Debug, PartialEq, qs_error::QsError)]
    pub enum Codes {
        #[qs(code = "same_code", status = 404)]
        Same,
        #[qs(code = qs_error::ErrorCode::BadDigest, message = "new")]
        Standard,
    }

    pub const ALL: &[qs_error::CodeInfo] = qs_error::catalog![Codes, qs_error::ErrorCode];
}

mod old {
    #[derive(Clone, Copy, Debug, PartialEq, older::QsError)]
    #[qs(crate = older)]
    pub enum Codes {
        #[qs(code = "same_code", status = 410)]
        Same,
        #[qs(code = older::ErrorCode::BadDigest, message = "old")]
        Standard,
    }

    pub const ALL: &[older::CodeInfo] = older::catalog![Codes, older::ErrorCode];
}

#[derive(Debug, qs_error::QsError)]
enum Error {
    #[qs(code = "from_the_older", status = 502, display = "{0}")]
    Older(#[qs(from)] old::Codes),
    #[qs(code = "caused", status = 502)]
    Caused(#[qs(from)] Box<older::ErrorResponse>),
    #[qs(transparent)]
    Newer(#[qs(from)] new::Codes),
}

fn main() {
    use qs_error::QsError;
    assert_eq!((new::ALL.len(), old::ALL.len()), (41, 41));
    assert_eq!("same_code".parse().ok(), Some(new::Codes::Same));
    assert_eq!("same_code".parse().ok(), Some(old::Codes::Same));
    let older = Error::from(old::Codes::Standard);
    assert_eq!(
        (older.code(), older.to_string()),
        ("from_the_older", "old".to_owned())
    );
    let newer = Error::from(new::Codes::Standard);
    assert_eq!(
        (newer.code(), newer.message()),
        ("bad_digest", "new".into())
    );
    let caused = Error::from(Box::new(older::ErrorResponse::from(old::Codes::Same)));
    assert!(std::error::Error::source(&caused).is_some());
    assert_eq!(older::respond(&old::Codes::Same).status(), 410);
    assert_eq!(qs_error::respond(&new::Codes::Same).status(), 404);
}
