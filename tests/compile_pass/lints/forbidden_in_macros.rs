//! Forbids every group of rustc's lints around types that a macro generates.
#![forbid(
    deprecated,
    elided_lifetimes_in_paths,
    future_incompatible,
    keyword_idents,
    let_underscore,
    meta_variable_misuse,
    missing_docs,
    non_ascii_idents,
    non_local_definitions,
    nonstandard_style,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unreachable_pub,
    unsafe_code,
    unused,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    warnings
)]

use qs_error as facade;
use qs_error::{ErrorCode, QsError};

macro_rules! errors {
    ($(#[$meta:meta])* $name:ident, $code:literal, $message:literal, $field:ident: $ty:ty, $path:path) => {
        $(#[$meta])*
        #[derive(Debug, $crate::facade::QsError)]
        #[qs(crate = $crate::facade, url = "https://example.com/{code}", challenge = "Bearer")]
        pub(crate) enum $name<'a, T> {
            /// Own.
            #[qs(code = $code, status = 401, message = $message, header("x-a" = $crate::VALUE))]
            Own {
                /// A field.
                #[qs(member, header = "x-b")]
                $field: $ty,
                /// A reference.
                held: &'a T,
            },
            /// Inherited.
            #[qs(code = $path)]
            Inherited(#[qs(from)] Option<std::fmt::Error>),
            /// Shared.
            #[qs(code = Self::Own)]
            Shared,
            /// Inner.
            #[qs(transparent)]
            Inner(#[qs(from)] $crate::facade::ErrorCode),
        }
    };
}

const VALUE: &str = "value";

errors!(
    /// Documented.
    Error, "own", "{field:?} {held}", field: Option<u8>, ErrorCode::InvalidRange
);

fn main() {
    let own = Error::Own {
        field: Some(1),
        held: &'h',
    };
    assert_eq!(own.message(), "Some(1) h");
    let response = facade::respond(&own);
    assert_eq!(response.headers()["x-a"], "value");
    assert_eq!(response.headers()["x-b"], "1");
    assert_eq!(Error::<u8>::from(std::fmt::Error).status(), 416);
    assert_eq!(Error::<u8>::Shared.code(), "own");
    assert_eq!(Error::<u8>::from(ErrorCode::BadDigest).code(), "bad_digest");
}
