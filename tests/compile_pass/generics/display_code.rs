//! `display_code` requires no bounds on the fields of messages. `QsError` still requires them.
use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::sync::Arc;

use qs_error::{ErrorCode, QsError};

trait Service {
    type Error: QsError;
}

#[derive(Debug)]
struct Storage;

impl Service for Storage {
    type Error = ErrorCode;
}

#[derive(Debug, QsError)]
#[qs(display_code)]
enum Message<'a, T, U, const N: usize = 2> {
    #[qs(code = "text", status = 404, message = "{0}")]
    Text(T),
    #[qs(code = "bytes", status = 404, message = "{0:?}")]
    Bytes(&'a [u8; N]),
    #[qs(code = "header", status = 404)]
    Header(#[qs(header = "x-a")] U),
}

#[derive(Debug, QsError)]
#[qs(display_code, code = "whole", status = 410, message = "{0} is gone")]
struct Whole<T>(T);

#[derive(Debug, QsError)]
#[qs(display_code)]
enum Transparent<'a, E, S: Service, const N: usize> {
    #[qs(transparent)]
    Parameter(E),
    #[qs(transparent)]
    Shared(Arc<E>),
    #[qs(transparent)]
    Projected(S::Error),
    #[qs(transparent)]
    Message(Message<'a, u8, u8, N>),
    #[qs(transparent)]
    Standard(&'a ErrorCode),
}

/// The where clause of its impls depends on a constant alone.
#[derive(Debug, QsError)]
#[qs(display_code)]
enum Counted<const N: usize> {
    #[qs(transparent)]
    Inner(Bounded<N>),
    #[qs(code = "counted", status = 409)]
    Counted,
}

#[derive(Debug, QsError)]
#[qs(code = "bounded", status = 409, message = "{0:?}")]
struct Bounded<const N: usize>([u8; N])
where
    [u8; N]: Debug;

/// A field of the type itself also requires the bounds of `QsError`.
#[derive(Debug, QsError)]
#[qs(display_code)]
enum Tree<T> {
    #[qs(code = "leaf", status = 404, message = "leaf {0}")]
    Leaf(T),
    #[qs(code = "caused", status = 500)]
    Caused(#[qs(source)] Option<T>),
    #[qs(transparent)]
    Boxed(Box<Self>),
    #[qs(transparent)]
    Held(Box<Held<Tree<T>>>),
}

#[derive(Debug, QsError)]
#[qs(code = "held", status = 409, message = "held {0}")]
struct Held<E>(E);

#[derive(Debug)]
struct Nothing;

struct NotEvenDebug;

fn display<T, U>(error: &Message<'_, T, U>) -> String {
    error.to_string()
}

fn std_error<T: Debug>(error: &Whole<T>) -> &dyn StdError {
    error
}

fn message<T: Debug + Display, U: Debug + Display>(error: &Message<'_, T, U>) -> String {
    error.message().into_owned()
}

fn main() {
    let text: Message<'_, NotEvenDebug, NotEvenDebug> = Message::Text(NotEvenDebug);
    assert_eq!(display(&text), "text");
    assert_eq!(display(&Message::<u8, u8>::Bytes(&[1, 2])), "bytes");
    assert_eq!(message(&Message::<_, u8>::Text("t")), "t");
    assert_eq!(display(&Message::<u8, _>::Header(Nothing)), "header");
    assert_eq!(std_error(&Whole(Nothing)).to_string(), "whole");
    type Of<'a> = Transparent<'a, Whole<u8>, Storage, 1>;
    let all: [Of<'_>; 5] = [
        Transparent::Parameter(Whole(1)),
        Transparent::Shared(Arc::new(Whole(1))),
        Transparent::Projected(ErrorCode::InvalidRange),
        Transparent::Message(Message::Bytes(&[1])),
        Transparent::Standard(&ErrorCode::BadDigest),
    ];
    let codes = ["whole", "whole", "invalid_range", "bytes", "bad_digest"];
    assert_eq!(all.map(|error| error.to_string()), codes);
    let counted = [Counted::Inner(Bounded([1])), Counted::Counted];
    assert_eq!(counted.map(|error| error.to_string()), ["bounded", "counted"]);
    let leaf = || Box::new(Tree::Leaf(std::fmt::Error));
    assert_eq!(Tree::Boxed(leaf()).to_string(), "leaf");
    let held = Tree::Held(Box::new(Held(*leaf())));
    assert_eq!((held.to_string(), &*held.message()), ("held".into(), "held leaf"));
    assert_eq!(Tree::Caused(Some(std::fmt::Error)).to_string(), "caused");
}
