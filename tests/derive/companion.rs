//! `codes = Name`: the generated enum parses, prints and lists every code of the type.

use std::collections::HashSet;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;
use std::sync::Arc;

use qs_error::catalog::{HasCodes, UnknownCode};
use qs_error::{ErrorCatalog, ErrorCode, ErrorCodes, HttpCode, QsError};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The traits of each companion.
trait Companion:
    ErrorCodes
    + Debug
    + Clone
    + Copy
    + PartialEq
    + Eq
    + Hash
    + Display
    + AsRef<str>
    + FromStr<Err = UnknownCode>
    + Serialize
    + DeserializeOwned
{
}

impl<T> Companion for T where
    T: ErrorCodes
        + Debug
        + Copy
        + Eq
        + Hash
        + Display
        + AsRef<str>
        + FromStr<Err = UnknownCode>
        + Serialize
        + DeserializeOwned
{
}

/// Checks that the companion has the codes of the catalog, and that all conversions use the same string.
#[track_caller]
fn check<E: ErrorCatalog + HasCodes<Codes: Companion>>() {
    for info in E::CATALOG {
        let code: E::Codes = info.code().parse().expect("a code of the catalog");
        assert_eq!(code.as_str(), info.code());
        let first = E::Codes::ALL
            .iter()
            .find(|other| other.as_str() == info.code());
        assert_eq!(Some(&code), first);
    }
    let values: HashSet<E::Codes> = E::Codes::ALL.iter().copied().collect();
    assert_eq!(values.len(), E::Codes::ALL.len());
    for code in E::Codes::ALL {
        let text = code.as_str();
        assert!(E::find(text).is_some(), "{text}");
        assert_eq!((code.to_string().as_str(), code.as_ref()), (text, text));
        let json = serde_json::to_string(code).expect("JSON");
        assert_eq!(json, format!("\"{text}\""));
        let read: E::Codes = serde_json::from_str(&json).expect("a code");
        assert_eq!(Some(read), E::Codes::from_code(text));
    }
    assert_eq!(E::Codes::from_code("no_such_code"), None);
    assert_eq!("".parse::<E::Codes>(), Err(UnknownCode::default()));
}

#[derive(Debug, QsError)]
#[qs(codes = UploadCode)]
enum Upload {
    #[qs(
        code = "part_missing",
        status = 404,
        message = "part {part} is missing"
    )]
    PartMissing { part: u32 },
    #[qs(code = "part_late", status = 410)]
    PartLate,
    #[qs(code = "disk_failed", status = 500)]
    Disk(#[qs(from)] std::io::Error),
}

#[test]
fn enum_with_fields_has_codes() {
    check::<Upload>();
    let all = [
        UploadCode::PartMissing,
        UploadCode::PartLate,
        UploadCode::Disk,
    ];
    assert_eq!(UploadCode::ALL, all);
    assert_eq!(format!("[{:>10}]", UploadCode::PartLate), "[ part_late]");
    assert_eq!(format!("{:?}", UploadCode::Disk), "Disk");
}

#[derive(Debug, QsError)]
#[qs(codes = ServiceCode)]
enum Service {
    #[qs(transparent)]
    Upload(#[qs(from)] Upload),
    #[qs(code = "queue_full", status = 503)]
    QueueFull(u8),
}

#[test]
fn transparent_variant_holds_inner_codes() {
    check::<Service>();
    assert_eq!(ServiceCode::ALL.len(), 4);
    assert_eq!(
        ServiceCode::ALL[1],
        ServiceCode::Upload(UploadCode::PartLate)
    );
    assert_eq!(ServiceCode::ALL[3], ServiceCode::QueueFull);
    let code = ServiceCode::from_code("disk_failed");
    assert_eq!(code, Some(ServiceCode::Upload(UploadCode::Disk)));
}

#[derive(Debug, QsError)]
#[qs(codes = VendorCode)]
enum Vendor {
    #[qs(code = "tenant_throttled", status = 429)]
    Throttled(u64),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
    #[qs(code = "tenant_unknown", status = 404)]
    Unknown,
}

#[test]
fn field_less_field_is_its_own_codes() {
    check::<Vendor>();
    assert_eq!(VendorCode::ALL.len(), ErrorCode::ALL.len() + 2);
    assert_eq!(VendorCode::ALL[0], VendorCode::Throttled);
    assert_eq!(VendorCode::ALL[41], VendorCode::Unknown);
    const CODE: VendorCode = VendorCode::ALL[1];
    assert_eq!(CODE, VendorCode::Standard(ErrorCode::ALL[0]));
}

#[derive(Debug, QsError)]
#[qs(codes = PointerCode)]
enum Pointer {
    #[qs(transparent)]
    Boxed(Box<Upload>),
    #[qs(transparent)]
    Shared(Arc<Vendor>),
    #[qs(transparent)]
    Static(&'static Quota),
}

#[test]
fn pointer_has_codes_of_its_target() {
    check::<Pointer>();
    let code = PointerCode::Shared(VendorCode::Standard(ErrorCode::BadDigest));
    assert_eq!("bad_digest".parse(), Ok(code));
    assert_eq!(PointerCode::ALL.len(), 3 + 42 + 1);
    check::<Box<Arc<Upload>>>();
}

#[derive(Debug, QsError)]
#[qs(codes = ConfiguredCode)]
enum Configured {
    #[qs(code = "always", status = 400)]
    Always(u8),
    #[cfg(not(test))]
    #[qs(code = "never", status = 400)]
    Never(Missing),
    #[cfg(test)]
    #[qs(code = "sometimes", status = 400)]
    Sometimes,
    #[cfg(not(test))]
    #[qs(transparent)]
    Missing(Missing),
}

#[test]
fn absent_variant_has_no_code() {
    check::<Configured>();
    assert_eq!(
        ConfiguredCode::ALL,
        [ConfiguredCode::Always, ConfiguredCode::Sometimes]
    );
}

#[derive(Debug, QsError)]
#[qs(codes = GrowingCode)]
#[non_exhaustive]
pub enum Growing {
    #[qs(code = "known", status = 400)]
    Known(u8),
}

#[derive(Debug, QsError)]
#[qs(codes = OutdatedCode)]
enum Outdated {
    #[deprecated(since = "0.2.0", note = "use `New`")]
    #[qs(code = "old", status = 400)]
    Old,
    #[qs(code = "new", status = 400)]
    New(u8),
}

#[test]
fn non_exhaustive_enum_has_codes() {
    check::<Growing>();
}

#[test]
fn deprecated_variant_has_code() {
    check::<Outdated>();
    #[expect(deprecated, reason = "the attribute is copied")]
    let old = OutdatedCode::Old;
    assert_eq!(old.as_str(), "old");
}

#[derive(Debug, QsError)]
#[qs(codes = SharingCode)]
enum Sharing {
    #[qs(code = Self::Last)]
    First,
    #[qs(code = ErrorCode::InvalidRange)]
    Range(u8),
    #[qs(code = ErrorCode::InvalidRange, message = "again")]
    RangeAgain,
    #[qs(code = "last", status = 400)]
    Last(u8),
}

#[test]
fn shared_code_is_first_variant() {
    check::<Sharing>();
    assert_eq!((Sharing::CATALOG.len(), SharingCode::ALL.len()), (2, 4));
    assert_eq!("last".parse(), Ok(SharingCode::First));
    assert_eq!("invalid_range".parse(), Ok(SharingCode::Range));
    assert_eq!(SharingCode::RangeAgain.as_str(), "invalid_range");
}

/// Variants inherit codes that are also in the catalog of a transparent variant between them.
#[derive(Debug, QsError)]
#[qs(codes = OrderCode)]
enum Order {
    #[qs(code = ErrorCode::BadDigest)]
    Before(u8),
    #[qs(transparent)]
    Standard(ErrorCode),
    #[qs(code = ErrorCode::InvalidRange)]
    After(u8),
    #[qs(transparent)]
    Vendor(Vendor),
    #[qs(code = Vendor::Unknown)]
    Unknown,
}

#[test]
fn code_of_variant_and_field_is_first() {
    check::<Order>();
    assert_eq!("bad_digest".parse(), Ok(OrderCode::Before));
    let standard = OrderCode::Standard(ErrorCode::InvalidRange);
    assert_eq!("invalid_range".parse(), Ok(standard));
    let vendor = OrderCode::Vendor(VendorCode::Unknown);
    assert_eq!("tenant_unknown".parse(), Ok(vendor));
    assert_eq!(OrderCode::ALL.len(), 3 + 40 + 42);
}

/// A declared code that is also in the neutral list.
#[derive(Debug, QsError)]
#[qs(codes = NeutralCode)]
enum Neutral {
    #[qs(transparent)]
    Http(#[qs(from)] HttpCode),
    #[qs(code = "not_found", status = 404)]
    NotFound(String),
}

#[test]
fn code_of_neutral_list_has_two_values() {
    check::<Neutral>();
    assert_eq!(
        "not_found".parse(),
        Ok(NeutralCode::Http(HttpCode::NotFound))
    );
    assert_eq!(NeutralCode::NotFound.as_str(), "not_found");
    assert_eq!(NeutralCode::ALL.len(), Neutral::CATALOG.len() + 1);
}

#[derive(Debug, QsError)]
#[qs(codes = QuotaCode, code = "quota_used_up", status = 403, message = "all {0} are in use")]
struct Quota(u32);

#[derive(Debug, QsError)]
#[qs(codes = WrapperCode, transparent)]
struct Wrapper(#[qs(from)] Quota);

#[test]
fn struct_has_one_variant() {
    check::<Quota>();
    assert_eq!(QuotaCode::ALL, [QuotaCode::Quota]);
    check::<Wrapper>();
    assert_eq!(WrapperCode::ALL, [WrapperCode::Wrapper(QuotaCode::Quota)]);
}

mod hidden {
    use super::*;

    #[derive(Debug, QsError)]
    #[qs(codes = PrivateCode)]
    enum Private {
        #[qs(code = "hidden", status = 404)]
        Hidden(u8),
    }

    #[derive(Debug, QsError)]
    #[qs(codes = RestrictedCode)]
    pub(super) enum Restricted {
        #[qs(transparent)]
        #[expect(private_interfaces, reason = "the inner type is private")]
        Inner(Private),
    }

    #[test]
    fn private_enum_has_codes() {
        check::<Private>();
        let code = RestrictedCode::Inner(PrivateCode::Hidden);
        assert_eq!(RestrictedCode::ALL, [code]);
    }
}

#[test]
fn restricted_enum_has_codes() {
    check::<hidden::Restricted>();
    assert_eq!(hidden::RestrictedCode::ALL.len(), 1);
}

#[derive(Debug, QsError)]
#[qs(codes = OuterCode)]
enum Outer {
    #[qs(transparent)]
    Service(Service),
    #[qs(transparent)]
    Wrapper(Box<Wrapper>),
    #[qs(code = "outermost", status = 500)]
    Own(u8),
}

#[test]
fn twice_nested_codes_are_listed() {
    check::<Outer>();
    let code = OuterCode::Service(ServiceCode::Upload(UploadCode::PartMissing));
    assert_eq!(OuterCode::ALL[0], code);
    assert_eq!("part_missing".parse(), Ok(code));
    assert_eq!(OuterCode::ALL.len(), 6);
}

#[derive(Debug, QsError)]
#[qs(codes = PrintedCode, display_code, url = "https://example.com/{code}")]
enum Printed {
    #[qs(code = "printed", status = 400, message = "message {0}")]
    Own(u8),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[test]
fn display_code_prints_code_of_companion() {
    check::<Printed>();
    assert_eq!(Printed::Own(1).to_string(), PrintedCode::Own.to_string());
}

#[derive(Debug, QsError)]
#[qs(codes = GenericCode)]
enum Generic<'a, T, const N: usize> {
    #[qs(code = "generic", status = 400, message = "{0}")]
    Own(&'a T, [u8; N]),
    #[qs(transparent)]
    Borrowed(Borrowed<'a>),
}

#[derive(Debug, QsError)]
#[qs(codes = BorrowedCode, code = "borrowed", status = 400)]
struct Borrowed<'a>(&'a str);

#[test]
fn generic_enum_has_codes() {
    check::<Generic<'_, u8, 3>>();
    let code = GenericCode::Borrowed(BorrowedCode::Borrowed);
    assert_eq!(GenericCode::ALL, [GenericCode::Own, code]);
}

/// An enum that has no values, because its only field has no values.
#[derive(Debug, QsError)]
#[qs(codes = EmptyCode)]
enum Empty {
    #[qs(transparent)]
    Never(Never),
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, QsError)]
#[qs(external_display)]
enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

#[test]
fn list_of_empty_lists_is_empty() {
    check::<Empty>();
    assert_eq!(EmptyCode::ALL, []);
}

#[derive(Debug, thiserror::Error, QsError)]
#[qs(codes = ThiserrorCode)]
enum Thiserror {
    #[error("no user named {0}")]
    #[qs(code = "no_such_user", status = 404)]
    NoUser(String),
    #[error(transparent)]
    Standard(#[from] ErrorCode),
}

#[test]
fn thiserror_enum_has_codes() {
    check::<Thiserror>();
    let code = ThiserrorCode::Standard(ErrorCode::BadDigest);
    assert_eq!("bad_digest".parse(), Ok(code));
}

#[test]
fn unknown_code_is_error_of_serde() {
    let error = serde_json::from_str::<UploadCode>("\"bad\\u000acode\"").unwrap_err();
    assert_eq!(error.to_string(), "unknown error code `bad\\ncode`");
    assert!(serde_json::from_str::<UploadCode>("7").is_err());
    let value = serde_json::to_value(vec![UploadCode::Disk]).expect("JSON");
    assert_eq!(value, serde_json::json!(["disk_failed"]));
    let read: Vec<UploadCode> = serde_json::from_value(value).expect("codes");
    assert_eq!(read, [UploadCode::Disk]);
}

macro_rules! errors {
    ($vis:vis enum $name:ident, $codes:ident { $($variant:ident = $code:literal),* }) => {
        #[derive(Debug, QsError)]
        #[qs(codes = $codes)]
        $vis enum $name {
            $(#[qs(code = $code, status = 400)] $variant(u8),)*
        }
    };
}

errors!(pub(crate) enum Written, WrittenCode { One = "one", Two = "two" });

#[test]
fn enum_of_macro_has_codes() {
    check::<Written>();
    assert_eq!(WrittenCode::ALL, [WrittenCode::One, WrittenCode::Two]);
}

#[test]
fn enum_in_function_has_codes() {
    #[derive(Debug, QsError)]
    #[qs(codes = LocalCode)]
    enum Local {
        #[qs(code = "local", status = 400)]
        Own(u8),
    }
    check::<Local>();
    assert_eq!(LocalCode::ALL, [LocalCode::Own]);
}
