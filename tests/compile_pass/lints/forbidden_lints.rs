//! Forbids each lint that is not part of a group.
#![forbid(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    deprecated,
    deprecated_in_future,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_abi,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    non_local_definitions,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_code,
    unreachable_patterns,
    unreachable_pub,
    unsafe_code,
    unsafe_op_in_unsafe_fn,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]

//! The file itself is documented.

use qs_error::{ErrorCode, QsError};

/// Of every kind.
#[derive(Debug, QsError)]
pub(crate) enum Error<'a, T> {
    /// Fields.
    #[qs(code = "fields", status = 404, message = "{value} {text}")]
    Fields {
        /// A value.
        value: T,
        /// A string.
        #[qs(member)]
        text: &'a str,
        /// A source.
        source: std::fmt::Error,
    },
    /// Inherited.
    #[qs(code = ErrorCode::InvalidRange)]
    Inherited,
    /// Transparent.
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

/// All are transparent.
#[derive(Debug, QsError)]
pub(crate) enum All {
    /// The only one.
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

fn main() {
    let error = Error::Fields {
        value: 1,
        text: "t",
        source: std::fmt::Error,
    };
    assert_eq!(error.message(), "1 t");
    assert_eq!(Error::<u8>::Inherited.code(), "invalid_range");
    assert_eq!(Error::<u8>::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(All::from(ErrorCode::BadDigest).code(), "bad_digest");
}
