//! Types with destructors, with and without fields, that are moved, parsed and flattened.
use std::sync::atomic::{AtomicUsize, Ordering};

use qs_error::{ErrorCatalog, ErrorResponse, QsError};

static DROPPED: AtomicUsize = AtomicUsize::new(0);

macro_rules! noisy {
    ($($name:ident)*) => {$(
        impl Drop for $name {
            fn drop(&mut self) {
                DROPPED.fetch_add(1, Ordering::Relaxed);
            }
        }
    )*};
}

noisy!(Codes Fields Structure);

#[derive(Debug, PartialEq, QsError)]
enum Codes {
    #[qs(code = "one", status = 404)]
    One,
    #[qs(code = qs_error::ErrorCode::BadDigest)]
    Two,
}

#[derive(Debug, QsError)]
enum Fields {
    #[qs(code = "printed", status = 404, message = "{0}")]
    Printed(#[qs(member = "text")] String),
    #[qs(code = "made", status = 500)]
    Made(#[qs(from)] Structure),
    #[qs(transparent)]
    Codes(#[qs(from)] Codes),
}

#[derive(Debug, QsError)]
#[qs(code = "structure", status = 409)]
struct Structure;

fn dropped<T>(work: impl FnOnce() -> T) -> (usize, T) {
    let before = DROPPED.load(Ordering::Relaxed);
    let made = work();
    (DROPPED.load(Ordering::Relaxed) - before, made)
}

fn main() {
    let (count, parsed) = dropped(|| "one".parse::<Codes>().unwrap().code());
    assert_eq!((count, parsed), (1, "one"));
    assert!(matches!("bad_digest".parse(), Ok(Codes::Two)));
    assert_eq!(dropped(|| drop(Fields::from(Codes::One))).0, 2);
    let (count, response) = dropped(|| ErrorResponse::from(Fields::Printed("p".to_owned())));
    assert!(count <= 1);
    let (rest, message) = dropped(|| response.message().into_owned());
    assert_eq!((rest, &*message), (0, "p"));
    assert_eq!(dropped(|| drop(response)).0 + count, 1);
    let made = Fields::from(Structure);
    assert_eq!(
        std::error::Error::source(&made).unwrap().to_string(),
        "Conflict"
    );
    assert_eq!(Fields::CATALOG.len(), 4);
}
