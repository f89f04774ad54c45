//! Companion enums of types of every shape, and lints about them.
#![deny(missing_docs, dead_code, unused, missing_debug_implementations)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

use qs_error::catalog::HasCodes;
use qs_error::{ErrorCode, ErrorCodes, QsError};

/// Errors of an upload, as in [`Self::Part`].
#[derive(Debug, QsError)]
#[allow(dead_code, missing_docs)]
#[qs(codes = UploadCode, challenge = "Bearer")]
#[non_exhaustive]
pub enum Upload<'a, T: Clone, const N: usize = 3> {
    #[qs(code = "part", status = 404, message = "{0:?}")]
    Part(T, &'a [u8; N]),
    /// Late.
    #[doc = concat!("and", " later")]
    #[qs(code = Self::Part)]
    Late,
    #[qs(code = ErrorCode::BadDigest)]
    Digest(#[qs(from)] std::fmt::Error),
    #[deprecated(since = "0.1.0", note = "old")]
    #[qs(code = "old", status = 401)]
    Old {},
    #[doc(hidden)]
    #[qs(code = "hidden", status = 409)]
    Hidden(),
    #[cfg(any())]
    #[qs(code = "absent", status = 409)]
    Absent(Absent),
    #[qs(transparent)]
    #[cfg(all())]
    Standard(#[qs(from)] ErrorCode),
    #[qs(transparent)]
    Borrowed(#[qs(from)] &'a inner::Private),
    #[qs(transparent)]
    Named { text: Box<inner::Text<'a>> },
}

mod inner {
    use super::QsError;

    #[derive(Debug, QsError)]
    #[allow(dead_code)]
    #[qs(codes = PrivateCode)]
    pub enum Private {
        #[qs(code = "private", status = 404)]
        Own(u8),
    }

    #[derive(Debug, QsError)]
    #[allow(dead_code)]
    #[qs(codes = TextCode, code = "text", status = 404)]
    pub struct Text<'a>(pub &'a str);

    #[derive(Debug, QsError)]
    #[qs(codes = UnusedCode, code = "unused", status = 404)]
    struct Unused;

    pub fn unused() -> &'static str {
        Unused.code()
    }
}

#[derive(Debug, QsError)]
#[qs(transparent, codes = OnlyCode)]
struct Only(Box<Upload<'static, u8>>);

#[derive(Debug, QsError)]
#[allow(dead_code, non_camel_case_types)]
#[qs(codes = r#type)]
enum Raw {
    #[qs(code = "raw", status = 404)]
    r#match(u8),
    #[qs(transparent)]
    r#fn(ErrorCode),
}

fn known<E: HasCodes>(code: &str) -> Option<E::Codes> {
    E::Codes::from_code(code)
}

const fn is_late(code: UploadCode) -> bool {
    matches!(code, UploadCode::Late)
}

fn main() {
    assert_eq!(UploadCode::ALL.len(), 5 + 40 + 2);
    let text = UploadCode::Named(inner::TextCode::Text);
    assert_eq!(known::<Upload<'_, u8>>("text"), Some(text));
    assert_eq!(known::<Only>("text"), Some(OnlyCode::Only(text)));
    let private = UploadCode::Borrowed(inner::PrivateCode::Own);
    assert_eq!("private".parse(), Ok(private));
    assert!(is_late(UploadCode::Late) && !is_late(private));
    assert_eq!(known::<Raw>("raw"), Some(r#type::r#match));
    assert_eq!(r#type::r#fn(ErrorCode::BadDigest).as_ref(), "bad_digest");
    assert_eq!(inner::unused(), "unused");
    let only = Only(Box::new(Upload::Named {
        text: Box::new(inner::Text("a")),
    }));
    assert_eq!(only.code(), "text");
    assert_eq!(Raw::r#match(1).code(), "raw");
    let digest: Upload<'_, u8> = std::fmt::Error.into();
    assert_eq!(digest.code(), UploadCode::Digest.to_string());
}
