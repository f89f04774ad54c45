//! Dependencies of the user that the expansion does not name.
#![deny(unused_extern_crates)]

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "plain", status = 404, message = "{0}")]
struct Plain(#[qs(member = "value", header = "x-value", retry_after)] u8);

fn main() {
    assert_eq!(Plain(1).message(), "1");
}
