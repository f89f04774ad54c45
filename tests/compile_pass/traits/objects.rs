//! Derived types as trait objects: borrowed, boxed, shared, of every lifetime.
use std::error::Error as StdError;
use std::sync::Arc;

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Short<'a, T> {
    #[qs(code = "short", status = 404, message = "{0} {1}")]
    Text(&'a str, T),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(code = "object", status = 502, display = "object: {0}")]
struct Object(#[qs(from)] Box<dyn QsError + Send + Sync>);

#[derive(Debug, QsError)]
#[qs(code = "holder", status = 409, message = "held: {held}")]
struct Holder<'a> {
    held: &'a (dyn QsError + 'a),
    #[qs(member)]
    len: usize,
}

fn text(error: &dyn QsError) -> String {
    format!(
        "{} {} {}",
        error.status().as_u16(),
        error.code(),
        error.message()
    )
}

fn main() {
    let local = String::from("l");
    let short = Short::Text(&local, 1);
    let holder = Holder {
        held: &short,
        len: local.len(),
    };
    assert_eq!(text(&holder), "409 holder held: l 1");
    let mut all: Vec<Box<dyn QsError + '_>> = vec![Box::new(&short), Box::new(&holder)];
    all.push(Box::new(Short::<u8>::from(ErrorCode::BadDigest)));
    let texts: Vec<_> = all.iter().map(|error| text(&**error)).collect();
    assert_eq!(texts[..2], ["404 short l 1", "409 holder held: l 1"]);
    assert!(texts[2].starts_with("400 bad_digest "));
    let object = Object::from(Box::new(ErrorCode::BadDigest) as Box<dyn QsError + Send + Sync>);
    assert!(object.to_string().starts_with("object: "));
    assert_eq!(text(&object), "502 object Bad Gateway");
    let shared: Arc<dyn QsError + Send + Sync> = Arc::new(object);
    assert_eq!(text(&shared), "502 object Bad Gateway");
    let upcast: &dyn StdError = &*shared;
    assert!(upcast.source().unwrap().is::<ErrorCode>());
}
