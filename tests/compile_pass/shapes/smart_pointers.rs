//! Sources in smart pointers of every kind, and in pointers to such pointers.
use std::borrow::Cow;
use std::error::Error as StdError;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use qs_error::{ErrorCode, ErrorResponse, QsError};

type Shared = Arc<dyn StdError + Send + Sync>;
type Maybe = Rc<dyn StdError>;

#[derive(Clone, Debug, QsError)]
#[qs(code = "leaf", status = 404, message = "leaf")]
struct Leaf;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "pinned", status = 500)]
    Pinned { source: Pin<Box<Leaf>> },
    #[qs(code = "pinned_object", status = 500)]
    PinnedObject(#[qs(from)] Pin<Box<dyn StdError + Send>>),
    #[qs(code = "borrowed", status = 500)]
    Borrowed(#[qs(from)] Cow<'static, Leaf>),
    #[qs(code = "shared", status = 500)]
    Shared(#[qs(from)] Shared),
    #[qs(code = "counted", status = 500)]
    Counted(#[qs(source)] Option<Maybe>),
    #[qs(code = "referred", status = 500)]
    Referred(#[qs(source)] &'static dyn QsError),
    #[qs(code = "answered", status = 500)]
    Answered(#[qs(from)] Box<ErrorResponse>),
    #[qs(code = "object", status = 500)]
    Object(#[qs(from)] Box<dyn QsError + Send + Sync>),
    #[qs(code = "unwind", status = 500)]
    Unwind(#[qs(from)] Box<dyn StdError + Send + Sync + std::panic::UnwindSafe>),
    #[qs(code = "behind_two", status = 500)]
    BehindTwo(#[qs(source)] Arc<Box<Leaf>>),
}

fn main() {
    let all = [
        Error::Pinned {
            source: Box::pin(Leaf),
        },
        Error::from(Box::pin(Leaf) as Pin<Box<dyn StdError + Send>>),
        Error::from(Cow::Borrowed(&Leaf)),
        Error::from(Cow::Owned(Leaf)),
        Error::from(Arc::new(Leaf) as Shared),
        Error::Counted(Some(Rc::new(Leaf))),
        Error::Referred(&Leaf),
        Error::from(Box::new(ErrorResponse::from(Leaf))),
        Error::from(Box::new(Leaf) as Box<dyn QsError + Send + Sync>),
        Error::from(Box::new(Leaf) as Box<dyn StdError + Send + Sync + std::panic::UnwindSafe>),
        Error::BehindTwo(Arc::new(Box::new(Leaf))),
    ];
    for error in &all {
        assert_eq!(error.source().unwrap().to_string(), "leaf");
        assert_eq!(error.message(), "Internal Server Error");
    }
    assert!(Error::Counted(None).source().is_none());
    assert_eq!(ErrorCode::InternalError.status(), all[0].status());
}
