//! The versions of a code: `since`, `#[deprecated]` and `instead`.
#![deny(deprecated)]

use qs_error::{CodeInfo, ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Versions {
    #[qs(code = "plain", status = 404)]
    Plain,
    #[qs(code = "introduced", status = 404, since = "10.20.30")]
    Introduced,
    #[deprecated(since = "0.3.0", note = "use `Plain`")]
    #[qs(code = "replaced", status = 404, since = "0.1.0", instead = "plain")]
    Replaced,
    #[deprecated]
    #[qs(code = "of_crate", status = 404, instead = "bad_digest")]
    OfCrate,
    #[deprecated = "no longer sent"]
    #[qs(code = "with_note", status = 404)]
    WithNote,
    #[deprecated(note = "no longer sent")]
    #[qs(code = "with_note_only", status = 404)]
    WithNoteOnly,
    #[qs(code = Self::Introduced)]
    Shared,
    #[deprecated]
    #[qs(code = Self::Plain)]
    OldName,
    #[deprecated]
    #[qs(transparent)]
    Transparent(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
enum Heir {
    #[qs(code = Versions::Replaced)]
    Inherited,
    #[qs(code = Versions::Replaced, since = "2.0.0")]
    Own,
    #[deprecated(since = "1.0.0")]
    #[qs(code = ErrorCode::BadDigest, instead = "replaced")]
    Deprecated,
}

#[deprecated(since = "0.9.0")]
#[derive(Debug, QsError)]
#[qs(code = "of_struct", status = 404, since = "0.8.0")]
pub struct OfStruct;

/// The values of `since`, `deprecated_since` and `instead`.
type Lifecycle = (
    Option<&'static str>,
    Option<&'static str>,
    Option<&'static str>,
);

fn lifecycle(info: &CodeInfo) -> Lifecycle {
    assert_eq!(info.is_deprecated(), info.deprecated_since().is_some());
    (info.since(), info.deprecated_since(), info.instead())
}

#[test]
fn versions_are_as_declared() {
    let of_crate = Some(env!("CARGO_PKG_VERSION"));
    let cases = [
        ("plain", (None, None, None)),
        ("introduced", (Some("10.20.30"), None, None)),
        ("replaced", (Some("0.1.0"), Some("0.3.0"), Some("plain"))),
        ("of_crate", (None, of_crate, Some("bad_digest"))),
        ("with_note", (None, of_crate, None)),
        ("with_note_only", (None, of_crate, None)),
        ("bad_digest", (None, None, None)),
    ];
    for (code, expected) in cases {
        let info = Versions::find(code).expect("an entry");
        assert_eq!(lifecycle(info), expected, "{code}");
    }
    assert_eq!(Versions::CATALOG.len(), 6 + ErrorCode::CATALOG.len());
}

#[test]
fn versions_are_inherited_with_code() {
    let replaced = (Some("0.1.0"), Some("0.3.0"), Some("plain"));
    assert_eq!(lifecycle(Heir::Inherited.info()), replaced);
    let own = (Some("2.0.0"), replaced.1, replaced.2);
    assert_eq!(lifecycle(Heir::Own.info()), own);
    let info = Heir::find("bad_digest").expect("an entry");
    assert_eq!(lifecycle(info), (None, Some("1.0.0"), Some("replaced")));
    assert_eq!(
        lifecycle(Versions::Shared.info()),
        (Some("10.20.30"), None, None)
    );
}

#[test]
fn deprecated_variant_shares_living_code() {
    let plain = Versions::find("plain").expect("an entry");
    assert!(!plain.is_deprecated());
}

#[test]
#[expect(deprecated, reason = "it is what is tested")]
fn deprecated_struct_has_deprecated_code() {
    let expected = (Some("0.8.0"), Some("0.9.0"), None);
    assert_eq!(lifecycle(OfStruct.info()), expected);
}

#[test]
fn versions_are_constant() {
    const INFO: CodeInfo = Heir::CATALOG[0];
    const DEPRECATED: bool = INFO.is_deprecated();
    const TEXTS: Lifecycle = (INFO.since(), INFO.deprecated_since(), INFO.instead());
    assert_eq!((DEPRECATED, TEXTS), (true, lifecycle(&INFO)));
}
