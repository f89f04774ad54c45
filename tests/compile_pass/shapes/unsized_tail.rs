//! An unsized last field, whose type is a parameter.
use std::fmt::{Debug, Display};

use qs_error::{ErrorCatalog, ErrorResponse, QsError};

#[derive(Debug, QsError)]
#[qs(
    code = "tail",
    status = 404,
    message = "{len}: {tail:?}",
    url = "https://example.com/{code}"
)]
struct Tail<T: ?Sized> {
    #[qs(member, header = "x-len")]
    len: usize,
    tail: T,
}

#[derive(Debug, QsError)]
#[qs(code = "shown", status = 409, message = "{1}")]
struct Shown<T>(#[qs(retry_after)] u8, T)
where
    T: Display,
    T: ?Sized;

fn main() {
    let tail: &Tail<[u8]> = &Tail {
        len: 2,
        tail: [1, 2],
    };
    assert_eq!(
        (tail.message(), tail.to_string()),
        ("2: [1, 2]".into(), "2: [1, 2]".to_owned())
    );
    assert_eq!((tail.code(), tail.status().as_u16()), ("tail", 404));
    let mut headers = http::HeaderMap::new();
    tail.write_headers(&mut headers);
    assert_eq!(headers["x-len"], "2");
    let object: Box<Tail<dyn Debug>> = Box::new(Tail { len: 1, tail: 'x' });
    assert_eq!(object.to_string(), "1: 'x'");
    assert_eq!(object.url().unwrap(), "https://example.com/tail");
    let sized = ErrorResponse::from(Tail { len: 3, tail: "t" });
    assert_eq!(sized.message(), "3: \"t\"");
    assert_eq!(Tail::<str>::CATALOG.len(), 1);
    let shown = Shown(4, "s");
    assert_eq!(shown.message(), "s");
    assert_eq!(qs_error::respond(&shown).headers()["retry-after"], "4");
}
