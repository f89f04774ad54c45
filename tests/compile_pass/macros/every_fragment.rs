//! Every fragment specifier, at each position where Rust allows it.
use std::time::Duration;

use qs_error::{ErrorCode, QsError};

macro_rules! errors {
    (
        $(#[$meta:meta])*
        $vis:vis $name:ident<$life:lifetime, $param:ident>;
        $code:literal $status:literal $message:literal $field:ident: $ty:ty;
        $status_path:path; $origin:path; $header:literal = $constant:path;
        $challenge:tt; $level:ident; $wait:literal; $url:expr; $flag:ident;
        $block:block $pattern:pat
    ) => {
        $(#[$meta])*
        #[derive(Debug, QsError)]
        $vis enum $name<$life, $param> {
            #[qs(code = $code, status = $status, message = $message, header($header = $constant), $flag)]
            First { $field: $ty },
            #[qs(code = "by_path", status = $status_path, challenge = $challenge, log = $level)]
            ByPath(&$life str),
            #[qs(code = $origin, retry_after = $wait, url = $url)]
            Inherited($param),
        }

        fn discriminant() -> usize {
            let $pattern = 1;
            $block
        }
    };
}

const HEADER: &str = "constant";

errors! {
    /// Made.
    #[allow(dead_code)]
    pub(crate) Made<'a, T>;
    "made" 404 "no {size}" size: u8;
    StatusCode::UNAUTHORIZED; ErrorCode::InvalidRange; "x-made" = HEADER;
    "Bearer"; warn; 5; "https://example.com/{code}"; retryable;
    { 2 } _
}

fn main() {
    let first: Made<'_, ()> = Made::First { size: 3 };
    assert_eq!(first.message(), "no 3");
    assert!(first.info().is_retryable());
    assert_eq!(qs_error::respond(&first).headers()["x-made"], "constant");
    assert_eq!(
        qs_error::respond(&Made::<()>::ByPath("")).headers()["www-authenticate"],
        "Bearer"
    );
    let inherited = Made::Inherited(());
    assert_eq!(inherited.retry_after(), Some(Duration::from_secs(5)));
    assert_eq!(
        inherited.url().as_deref(),
        Some("https://example.com/invalid_range")
    );
    assert_eq!(discriminant(), 2);
}
