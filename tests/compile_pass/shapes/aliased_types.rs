//! Type aliases, including generic ones, in roles that accept any spelling of a type.
use std::error::Error as StdError;
use std::sync::Arc;

use qs_error::{ErrorCatalog, ErrorCode, QsError};

type Text<'a> = std::borrow::Cow<'a, str>;
type Boxed = Box<dyn StdError + Send + Sync>;
type Shared<T> = Arc<T>;
type Pair<T> = (T, Option<T>);
type Code = ErrorCode;
type Numbers<const N: usize> = [u8; N];
type Callback<'a> = dyn Fn(&str) -> bool + 'a;
type Inner = Shared<Error<'static>>;
type Wait = std::time::Duration;

#[derive(Debug, QsError)]
enum Error<'a> {
    #[qs(code = "text", status = 404, message = "{0:>4} {1:?} {2:?}")]
    Text(
        #[qs(member = "x", header = "x-a")] Text<'a>,
        Pair<u8>,
        Numbers<2>,
    ),
    #[qs(code = "boxed", status = 500)]
    Boxed(#[qs(from)] Boxed),
    #[qs(code = "optional", status = 500)]
    Optional {
        source: Option<Boxed>,
        #[qs(retry_after)]
        wait: Option<Wait>,
    },
    #[qs(code = "shared", status = 500)]
    Shared(#[qs(from)] Shared<std::num::ParseIntError>),
    #[qs(transparent)]
    Code(#[qs(from)] Code),
    #[qs(code = Code::BadDigest)]
    Inherited,
    #[qs(code = "held", status = 500)]
    Held(#[qs(source)] Inner),
}

#[derive(QsError)]
#[qs(code = "called", status = 404, message = "{text}")]
struct Called<'a> {
    text: Text<'a>,
    call: Box<Callback<'a>>,
}

impl std::fmt::Debug for Called<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", (self.call)(&self.text))
    }
}

fn main() {
    let text = Error::Text("t".into(), (1, None), [2, 3]);
    assert_eq!(text.message(), "   t (1, None) [2, 3]");
    assert_eq!(qs_error::respond(&text).headers()["x-a"], "t");
    let optional = Error::Optional {
        source: Some("cause".into()),
        wait: Some(Wait::from_secs(4)),
    };
    assert_eq!(qs_error::respond(&optional).headers()["retry-after"], "4");
    let shared = Error::from(Arc::new("x".parse::<u8>().unwrap_err()));
    let held = Error::Held(Arc::new(Error::Inherited));
    for error in [Error::from(Boxed::from("cause")), optional, shared, held] {
        assert!(error.source().is_some());
    }
    assert_eq!(Error::from(Code::InvalidRange).status(), 416);
    let called = Called {
        text: "c".into(),
        call: Box::new(str::is_empty),
    };
    assert_eq!(
        (called.message(), format!("{:?}", called)),
        ("c".into(), "false".to_owned())
    );
    assert_eq!(Error::CATALOG.len(), 45);
}
