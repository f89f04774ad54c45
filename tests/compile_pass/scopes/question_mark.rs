//! `?` applies each derived conversion after another, in functions of every kind.
use std::convert::TryFrom;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use qs_error::{ErrorCode, ErrorResponse, QsError, ResultExt};

#[derive(Debug, QsError)]
enum Storage<'a> {
    #[qs(code = "bad_number", status = 400, message = "`{text}` is not a number")]
    Number { text: &'a str },
    #[qs(code = "unparsable", status = 400)]
    Parse(#[qs(from)] std::num::ParseIntError),
    #[qs(code = "not_utf8", status = 400)]
    Utf8(#[qs(from)] std::str::Utf8Error),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(transparent)]
struct Service(#[qs(from)] Storage<'static>);

fn number(bytes: &'static [u8]) -> Result<u8, Storage<'static>> {
    let text = std::str::from_utf8(bytes)?;
    match text.len() {
        0 => Err(ErrorCode::InvalidArgument)?,
        1 => Ok(text.parse()?),
        _ => Err(Storage::Number { text }),
    }
}

fn service(bytes: &'static [u8]) -> Result<u8, Service> {
    Ok(number(bytes)?)
}

fn handler(bytes: &'static [u8]) -> Result<u8, ErrorResponse> {
    let through = || -> Result<u8, ErrorResponse> { Ok(service(bytes)?) };
    let own = through()?;
    u8::try_from(i32::from(own) - 5).with_code(ErrorCode::InvalidRange)
}

async fn asynchronous(
    bytes: &'static [u8],
) -> Result<u8, Box<dyn std::error::Error + Send + Sync>> {
    let block = async { Ok::<_, ErrorResponse>(service(bytes)?) };
    let found = block.await?;
    Ok(found + number(bytes)?)
}

fn main() {
    assert_eq!(handler(b"7").unwrap(), 2);
    let failed: [(&'static [u8], u16, &str); 5] = [
        (b"\xff", 400, "not_utf8"),
        (b"", 400, "invalid_argument"),
        (b"x", 400, "unparsable"),
        (b"12", 400, "bad_number"),
        (b"3", 416, "invalid_range"),
    ];
    for (bytes, status, code) in failed {
        let response = handler(bytes).unwrap_err();
        assert_eq!((response.status().as_u16(), response.code()), (status, code));
    }
    let response = handler(b"12").unwrap_err();
    assert_eq!(response.message(), "`12` is not a number");
    let mut context = Context::from_waker(Waker::noop());
    let polled = |future: std::pin::Pin<&mut dyn Future<Output = _>>, context: &mut Context<'_>| {
        match future.poll(context) {
            Poll::Ready(Ok(number)) => number,
            _ => 0,
        }
    };
    assert_eq!(polled(pin!(asynchronous(b"4")), &mut context), 8);
    assert_eq!(polled(pin!(asynchronous(b"x")), &mut context), 0);
}
