//! Denies lints of clippy's restriction group that fire on the output of derives.
#![deny(
    clippy::allow_attributes,
    clippy::arbitrary_source_item_ordering,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::default_numeric_fallback,
    clippy::else_if_without_else,
    clippy::implicit_return,
    clippy::indexing_slicing,
    clippy::min_ident_chars,
    clippy::missing_inline_in_public_items,
    clippy::missing_trait_methods,
    clippy::mixed_read_write_in_expression,
    clippy::panic,
    clippy::pattern_type_mismatch,
    clippy::pub_use,
    clippy::question_mark_used,
    clippy::ref_patterns,
    clippy::renamed_function_params,
    clippy::same_name_method,
    clippy::semicolon_outside_block,
    clippy::shadow_reuse,
    clippy::shadow_unrelated,
    clippy::single_call_fn,
    clippy::str_to_string,
    clippy::unneeded_field_pattern,
    clippy::wildcard_enum_match_arm
)]

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[non_exhaustive]
pub enum Error<T> {
    #[qs(code = "held", status = 404, message = "{held} {rest:?}")]
    Held {
        #[qs(member)]
        held: T,
        #[qs(header = "x-rest")]
        rest: Option<u8>,
        #[qs(retry_after)]
        wait: u16,
    },
    #[qs(code = ErrorCode::InvalidRange)]
    Inherited(#[qs(from)] std::fmt::Error),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, QsError)]
#[non_exhaustive]
pub enum Codes {
    #[qs(code = "first", status = 404)]
    First,
    #[qs(code = Self::First)]
    Second,
}

fn main() {
    let held = Error::Held {
        held: 'h',
        rest: None,
        wait: 7,
    };
    assert_eq!(held.message(), "h None");
    assert_eq!(Error::<u8>::from(std::fmt::Error).status(), 416);
    assert_eq!(Error::<u8>::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(Codes::Second.code(), "first");
    assert_eq!("first".parse().ok(), Some(Codes::First));
}
