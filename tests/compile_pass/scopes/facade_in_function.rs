//! The facade under names that exist only within a function.
fn imported() -> String {
    use local::QsError;
    use qs_error as local;

    #[derive(Debug, QsError)]
    #[qs(crate = local, url = "https://example.com/{code}")]
    enum Error<'a> {
        #[qs(code = "imported", status = 404, message = "no {0}")]
        Own(#[qs(member = "x")] &'a str),
        #[qs(code = local::ErrorCode::BadDigest)]
        Inherited,
        #[qs(transparent)]
        Standard(#[qs(from)] local::ErrorCode),
    }

    let own = Error::Own("bucket");
    assert_eq!(
        Error::Inherited.url().unwrap(),
        "https://example.com/bad_digest"
    );
    assert_eq!(Error::from(local::ErrorCode::InvalidRange).status(), 416);
    own.message().into_owned()
}

fn linked() -> &'static str {
    extern crate qs_error as linked;

    {
        use linked as inner;

        #[derive(Debug, inner::QsError)]
        #[qs(crate = inner, code = "linked", status = 409)]
        struct Error {
            source: Option<std::fmt::Error>,
        }

        linked::QsError::code(&Error { source: None })
    }
}

fn in_module() -> &'static str {
    mod inner {
        pub use qs_error as facade;

        #[derive(Debug, facade::QsError)]
        #[qs(crate = self::facade, code = "in_module", status = 409)]
        pub struct Error;
    }
    inner::facade::QsError::code(&inner::Error)
}

fn main() {
    assert_eq!(imported(), "no bucket");
    assert_eq!((linked(), in_module()), ("linked", "in_module"));
}
