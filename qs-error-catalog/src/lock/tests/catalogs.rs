//! Catalog entries of derived types as lines.

use std::any::type_name;
use std::sync::Arc;

use qs_error::{CodeInfo, ErrorCatalog, ErrorCode, HttpCode, QsError};

use crate::lock::entry::{Crates, Deprecation, Entry, crate_of};
use crate::lock::line::Line;

#[derive(Debug, QsError)]
#[expect(dead_code, reason = "only the catalog is used")]
enum Error {
    #[qs(code = ErrorCode::BucketNotExists, message = "bucket `{bucket}` does not exist", params)]
    NoBucket { bucket: String },
    #[qs(code = "constant", status = 429, retry_after = 30, header("allow" = "GET"), header("x-b" = _))]
    Constant,
    #[qs(
        code = "token",
        status = 401,
        challenge = "Bearer realm=\"shop\"",
        since = "0.0.1"
    )]
    Token,
    #[qs(code = "supplied", status = 401, challenge = _)]
    Supplied,
    #[qs(code = "members", status = 409)]
    Members {
        #[qs(member)]
        z: u8,
        #[qs(member = "a, b?: %é")]
        odd: Option<String>,
        #[qs(header = "x-a")]
        header: u8,
    },
    #[qs(code = "shared", status = 409, message = "{one} {two}", params)]
    Shared { one: u8, two: u8 },
    #[qs(code = Self::Shared, message = "{one}", params)]
    Other {
        one: u8,
        #[qs(member)]
        extra: bool,
    },
    #[deprecated]
    #[qs(code = "undated", status = 409)]
    Undated,
    #[deprecated(since = "0.0.2")]
    #[qs(code = "dated", status = 409, action = none)]
    Dated,
    #[qs(code = "delayed", status = 503)]
    Delayed(#[qs(retry_after)] u32),
    #[qs(code = "various", status = 503, retry_after = 1)]
    Various,
    #[qs(code = Self::Various, retry_after = 2)]
    Later,
    #[qs(code = "raw", status = 409)]
    #[expect(non_camel_case_types, reason = "it is what is tested")]
    r#type,
    #[qs(transparent)]
    Standard(#[qs(from)] Standard),
}

/// Some codes of another crate.
#[derive(Debug, QsError)]
#[expect(dead_code, reason = "only the catalog is used")]
enum Standard {
    #[qs(code = HttpCode::Conflict)]
    Inherited,
    #[qs(transparent)]
    Added(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(code = "grown", status = 409)]
struct Größe;

#[derive(Debug, QsError)]
#[expect(clippy::deprecated_semver, reason = "it is what is tested")]
enum Invalid {
    #[deprecated(since = "next release")]
    #[qs(code = "invalid", status = 409)]
    Old,
}

fn crates<'a>(locked: &[&'a str]) -> Crates<'a> {
    Crates {
        version: Some(env!("CARGO_PKG_VERSION")),
        locked: locked.iter().copied().collect(),
    }
}

fn entry(info: &CodeInfo) -> Entry {
    Entry::new(info, &crates(&["qs_error_catalog"])).expect("an entry")
}

fn line<T: ErrorCatalog>(code: &str) -> String {
    let line = entry(T::find(code).expect("a code"))
        .line(None, "0.4.0")
        .to_string();
    assert!(Line::parse(&line).is_ok(), "{line}");
    line
}

#[test]
fn entries_become_lines() {
    let line = line::<Error>;
    assert_eq!(
        line("bucket_not_exists"),
        "bucket_not_exists 404 since 0.4.0 by ErrorCode::BucketNotExists action fix_request params bucket?"
    );
    assert_eq!(
        line("constant"),
        "constant 429 since 0.4.0 by Error::Constant action retry headers allow,retry-after,x-b?"
    );
    assert_eq!(
        line("token"),
        "token 401 since 0.0.1 by Error::Token action authenticate challenge Bearer"
    );
    assert_eq!(
        line("supplied"),
        "supplied 401 since 0.4.0 by Error::Supplied action authenticate headers www-authenticate?"
    );
    assert_eq!(
        line("members"),
        "members 409 since 0.4.0 by Error::Members action fix_request headers x-a? members a%2C%20b%3F%3A%20%25%C3%A9:string?,z:integer"
    );
    assert_eq!(
        line("shared"),
        "shared 409 since 0.4.0 by Error::Shared action fix_request members extra:boolean? params one,two?"
    );
    assert_eq!(
        line("delayed"),
        "delayed 503 since 0.4.0 by Error::Delayed action retry headers retry-after?"
    );
    assert_eq!(
        line("various"),
        "various 503 since 0.4.0 by Error::Various action retry headers retry-after?"
    );
    assert_eq!(
        line("raw"),
        "raw 409 since 0.4.0 by Error::type action fix_request"
    );
    assert_eq!(
        line("dated"),
        "dated 409 since 0.4.0 deprecated 0.0.2 by Error::Dated action none"
    );
    assert_eq!(
        self::line::<Größe>("grown"),
        "grown 409 since 0.4.0 by Gr%C3%B6%C3%9Fe action fix_request"
    );
}

#[test]
fn every_standard_code_has_valid_line() {
    for info in ErrorCode::CATALOG.iter().chain(HttpCode::CATALOG) {
        let line = entry(info).line(None, "0.4.0").to_string();
        assert!(Line::parse(&line).is_ok(), "{line}");
    }
}

#[test]
fn version_of_crate_may_be_undated() {
    let deprecation = |code| entry(Error::find(code).expect("a code")).deprecation;
    let version = Some(env!("CARGO_PKG_VERSION").to_owned());
    assert_eq!(deprecation("undated"), Deprecation::Undated(version));
    assert_eq!(deprecation("dated"), Deprecation::Since("0.0.2".to_owned()));
    assert_eq!(deprecation("token"), Deprecation::None);
}

/// The name of the package does not matter, only the crate of the locked type.
#[test]
fn version_of_other_crate_is_undated() {
    let info = Error::find("dated").expect("a code");
    let undated = Deprecation::Undated(Some("0.0.2".to_owned()));
    let deprecation = |crates| Entry::new(info, &crates).expect("an entry").deprecation;
    assert_eq!(deprecation(crates(&["qs_error"])), undated);
    let unknown = Crates {
        version: None,
        ..crates(&["qs_error_catalog"])
    };
    assert_eq!(deprecation(unknown), undated);
    let since = Deprecation::Since("0.0.2".to_owned());
    let both = crates(&["qs_error", "qs_error_catalog"]);
    assert_eq!(deprecation(both), since);
}

#[test]
fn invalid_version_is_named() {
    let info = Invalid::find("invalid").expect("a code");
    let message = Entry::new(info, &crates(&[])).expect_err("an invalid version");
    assert!(
        message.starts_with("`invalid`: invalid version `next release` in `deprecated`"),
        "{message}"
    );
}

#[test]
fn crate_of_type_is_first_segment() {
    for (path, expected) in [
        (type_name::<ErrorCode>(), "qs_error"),
        (type_name::<&ErrorCode>(), "qs_error"),
        (type_name::<&mut Box<ErrorCode>>(), "qs_error"),
        (type_name::<Box<Arc<&Error>>>(), "qs_error_catalog"),
        ("shop", "shop"),
    ] {
        assert_eq!(crate_of(path), expected, "{path}");
    }
}

#[test]
fn code_of_other_crate_is_external() {
    let is_external = |locked: &[&str], info| {
        Entry::new(info, &crates(locked))
            .expect("an entry")
            .is_external
    };
    let (own, other) = (
        Error::find("constant").expect("a code"),
        &ErrorCode::CATALOG[0],
    );
    assert!(!is_external(&["qs_error_catalog"], own));
    assert!(is_external(&["qs_error_catalog"], other));
    assert!(!is_external(&["qs_error"], other));
    assert!(!is_external(&["qs_error", "qs_error_catalog"], own));
    // Codes of a `transparent` field, by the type whose variant has them.
    let find = |code| Error::find(code).expect("a code");
    assert!(is_external(&["qs_error_catalog"], find("bad_digest")));
    assert!(!is_external(&["qs_error_catalog"], find("conflict")));
    assert!(!is_external(
        &["qs_error_catalog"],
        find("bucket_not_exists")
    ));
}
