//! One type in several transparent variants: plain, boxed, shared, by reference, and as a source.
use std::sync::Arc;

use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Inner {
    #[qs(code = "first", status = 404, header("x-a" = "a"), retry_after = 3)]
    First,
    #[qs(code = "second", status = 409)]
    Second,
}

#[derive(Debug, QsError)]
enum Outer {
    #[qs(transparent)]
    Plain(#[qs(from)] Inner),
    #[qs(transparent)]
    Boxed(#[qs(from)] Box<Inner>),
    #[qs(transparent)]
    Shared(#[qs(from)] Arc<Inner>),
    #[qs(transparent)]
    Referred(#[qs(from)] &'static Inner),
    #[qs(transparent)]
    Deep { inner: Box<Arc<&'static Inner>> },
    #[qs(transparent)]
    Object { wrapped: Wrapper },
    #[qs(code = Inner::Second)]
    Inherited(#[qs(source)] Inner),
    #[qs(transparent)]
    Standard(Arc<ErrorCode>),
}

#[derive(Debug, QsError)]
#[qs(transparent)]
struct Wrapper {
    inner: Option_,
}

type Option_ = Box<Inner>;

fn main() {
    let all = [
        Outer::from(Inner::First),
        Outer::from(Box::new(Inner::First)),
        Outer::from(Arc::new(Inner::First)),
        Outer::from(&Inner::First),
        Outer::Deep {
            inner: Box::new(Arc::new(&Inner::First)),
        },
        Outer::Object {
            wrapped: Wrapper {
                inner: Box::new(Inner::First),
            },
        },
    ];
    for error in &all {
        assert_eq!((error.code(), &*error.to_string()), ("first", "Not Found"));
        let headers = qs_error::respond(error).headers().clone();
        assert_eq!(
            (&headers["x-a"], &headers["retry-after"]),
            (&"a".parse().unwrap(), &"3".parse().unwrap())
        );
        assert!(std::error::Error::source(error).is_none());
    }
    assert_eq!(Outer::Inherited(Inner::First).code(), "second");
    assert_eq!(
        Outer::Standard(Arc::new(ErrorCode::BadDigest)).status(),
        400
    );
    assert_eq!(
        (Outer::CATALOG.len(), "second".parse().ok()),
        (42, Some(Inner::Second))
    );
}
