//! thiserror on a struct, and thiserror's attribute on an enum as a default for its variants.
use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
#[error("size {size} is over {}", self.limit)]
#[qs(code = "too_large", status = 413)]
struct TooLarge {
    size: u8,
    #[qs(member)]
    limit: u8,
}

#[derive(Debug, thiserror::Error, QsError)]
#[error("failed: {0}")]
enum Failed {
    #[qs(code = "first", status = 409)]
    First(u8),
    #[error("the second")]
    #[qs(code = "second", status = 503)]
    Second(u8),
}

fn main() {
    assert_eq!(TooLarge { size: 2, limit: 1 }.message(), "size 2 is over 1");
    assert_eq!(Failed::First(1).message(), "failed: 1");
    assert_eq!(
        (Failed::Second(1).to_string(), Failed::Second(1).message()),
        ("the second".into(), "Service Unavailable".into())
    );
    let Failed::Second(x) = Failed::Second(3) else {
        return;
    };
    assert_eq!(x, 3);
}
