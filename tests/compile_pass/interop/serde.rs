//! serde and other derives, whose attributes alternate with `#[qs]`.
use qs_error::QsError;
use serde::{Deserialize, Serialize};

#[derive(
    Clone, Debug, Default, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, QsError, Serialize,
)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[qs(url = "https://example.com/{code}")]
enum Error {
    #[serde(rename = "gone")]
    #[qs(code = "gone", status = 410, message = "{of}")]
    #[doc(hidden)]
    Gone {
        #[serde(default)]
        #[qs(member)]
        of: u8,
    },
    #[default]
    #[qs(code = "other", status = 404)]
    #[rustfmt::skip]
    Other,
}

fn main() {
    let error: Error = serde_json::from_str(r#"{"kind":"gone","of":1}"#).unwrap();
    assert_eq!(error.message(), "1");
    assert_eq!(Error::default().code(), "other");
    assert!(error < Error::default());
}
