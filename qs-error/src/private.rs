//! The items that expansions use. They are not public API and change with each release.
#![allow(missing_docs, reason = "only expansions use it")]

mod assert;
mod convert;
mod count;
mod field_codes;
mod macros;
mod member_kind;
mod optional;
mod probe;
mod source;
mod transparent;

pub use std::borrow::Cow;
pub use std::time::Duration;

pub use http::{HeaderMap, StatusCode};
pub use qs_error_derive::assert_no_collisions;
use qs_error_spec::row;
pub use qs_error_spec::section::Section;
pub use qs_error_spec::status::GrpcCode;
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

pub use self::assert::{
    FROM_NO_ERROR, KEY_OF_NO_ERROR, NAME_OF_NO_ERROR, assert_catalog, assert_challenge,
    assert_codes, assert_header_value, assert_in_catalog, assert_inherited, assert_optional,
    assert_other_code, assert_public, assert_qs_error, assert_source,
};
pub use self::convert::{
    BySnapshot, ByValue, RetryAfter, message, write_external_display, write_headers,
};
pub use self::count::Count;
pub use self::field_codes::{FieldCodes, NoCodes, NoCopy, codes_in, codes_kind};
pub use self::member_kind::{NotAnOption, OtherKind};
pub use self::optional::{HeaderFallback, HeaderField, OptionalField, RequiredField};
pub use self::probe::{Abilities, NoCatalog, NoQsError, NoSource, Probe};
pub use self::source::{Source, dyn_error, source_kind};
pub use self::transparent::{FieldCatalog, TransparentField, catalog_kind};
use crate::catalog::BROKEN;
pub use crate::catalog::code_list::{CodeList, len};
pub use crate::catalog::code_string::{deserialize_code, parse_code, serialize_code};
pub use crate::catalog::collision::{
    Collisions, MergePlan, apply_merge, assert_no_collision, checks, plan_merge, total,
};
pub use crate::catalog::docs::{DocPart, assert_sections, join_docs, joined_docs_limit};
pub use crate::catalog::index::{index, position, slots};
pub use crate::catalog::row::{
    DeclaredMessage, Header, Row, RowExtras, concat_headers, fill_url, filled_url_len,
};
pub use crate::catalog::union::{Unions, build_unions, union_extras, union_rows};
pub use crate::catalog::variant_index::VariantIndex;
pub use crate::catalog::{
    Action, CodeInfo, ErrorCatalog, ErrorCodes, HasCodes, LogLevel, MemberInfo, MemberKind,
    ParamInfo, UnknownCode,
};
pub use crate::error::QsError;
pub use crate::frameworks::*;
use crate::http_code::HttpCode;
pub use crate::members::{HeaderFields, Members, ParamArg, Params, TextParam};
pub use crate::message::{
    Argument, DisplayFallback, Message, MessageArg, Sink, display, write_message,
};
pub use crate::response::ErrorResponse;
pub use crate::response::snapshot::snapshot;
pub use crate::{
    __abilities as abilities, __apply_merge as apply_merge, __code_list as code_list,
    __codes_kind as codes_kind, __field_codes as field_codes, __frameworks as frameworks,
    __headers as headers, __into_error_response as into_error_response, __is_option as is_option,
    __join_docs as join_docs, __member_info as member_info, __plan_merge as plan_merge,
    __source_kind as source_kind, __url as url,
};

/// Any row of the neutral type. It represents the type, whose codes yield to equal codes of other
/// types.
pub const NEUTRAL_ROW: CodeInfo = HttpCode::CATALOG[0];

/// Returns the catalog entry of a variant at run time.
#[must_use]
pub fn row_at(rows: &'static [CodeInfo], at: u16) -> &'static CodeInfo {
    rows.get(usize::from(at)).unwrap_or(&BROKEN)
}

/// Returns the catalog entry of a variant in const evaluation: the inherited entry, else the entry
/// with the hash of the variant's name.
#[must_use]
pub const fn row_of_variant(
    variants: &VariantIndex,
    name: u64,
    inherited: &'static Row,
) -> CodeInfo {
    if inherited.status != NOT_INHERITED.status {
        return CodeInfo::new(inherited);
    }
    match variants.position(name) {
        row::NO_ROW => CodeInfo::new(&Row::TRANSPARENT),
        at if row::is_position(at) => variants.rows[at as usize],
        _ => BROKEN,
    }
}

/// The constant of a row that is not inherited.
pub const NOT_INHERITED: &Row = &Row::BROKEN;

/// The fallback for types without rows, which [`is_catalog_ref`] reports.
#[expect(non_upper_case_globals, reason = "no name of the user has this form")]
pub trait NoRows {
    const __qs_variants: VariantIndex = VariantIndex::NONE;
}

impl<T: ?Sized> NoRows for T {}

/// Returns the start of an array. A method call in an expansion could resolve to a trait of the
/// user.
#[must_use]
pub const fn prefix<T>(all: &'static [T], len: usize) -> &'static [T] {
    all.split_at(len).0
}

/// Returns bytes as a string. A pattern in an expansion could resolve to an item of the user.
#[must_use]
pub const fn utf8(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(string) => string,
        Err(_) => "",
    }
}

/// Returns the version of the user's crate, or an empty string without Cargo.
#[must_use]
pub const fn version(of_crate: Option<&'static str>) -> &'static str {
    match of_crate {
        Some(version) => version,
        None => "",
    }
}

/// Requires that a path refers to a type with rows.
pub const fn is_catalog_ref<T: HasRows + ?Sized>(_: &T) {}

/// A type whose rows the derive generated.
#[diagnostic::on_unimplemented(
    message = "invalid type `{Self}`: `code = Type::Variant` requires a type with `#[derive(QsError)]`",
    label = "this type has no error codes"
)]
pub trait HasRows {}

#[must_use]
pub const fn default_message(info: &'static CodeInfo) -> &'static str {
    info.default_message()
}

#[must_use]
pub fn url(info: &'static CodeInfo) -> Option<Cow<'static, str>> {
    info.url().map(Cow::Borrowed)
}
