//! Fields whose types are associated types.
use std::fmt::Debug;

use qs_error::QsError;

trait Backend: Debug {
    type Key: Debug;
    type Cause: std::error::Error + 'static;
}

#[derive(Debug)]
struct Memory;

impl Backend for Memory {
    type Key = u8;
    type Cause = std::fmt::Error;
}

#[derive(Debug, QsError)]
enum Error<B: Backend, I>
where
    I: Iterator,
    I::Item: Debug,
{
    #[qs(code = "key", status = 404, message = "{0:?} {1}")]
    Key(B::Key, <I as Iterator>::Item),
    #[qs(code = "cause", status = 500)]
    Cause(#[qs(source)] B::Cause),
}

fn main() {
    let error = Error::<Memory, std::ops::Range<u8>>::Key(1, 2);
    assert_eq!(error.to_string(), "1 2");
    let error = Error::<Memory, std::ops::Range<u8>>::Cause(std::fmt::Error);
    assert!(std::error::Error::source(&error).is_some());
}
