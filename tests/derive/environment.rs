//! Items that shadow every name in an expansion.

use crate::support::{check_message, render};

#[no_implicit_prelude]
mod without_prelude {
    use ::core::fmt::Debug;
    use ::core::prelude::v1::derive;
    use ::qs_error::QsError;

    #[derive(Debug, QsError)]
    #[qs(url = "https://example.com/{code}", challenge = "Bearer")]
    pub enum All<'a, T> {
        #[qs(
            code = "prelude_a",
            status = 404,
            message = "{a} {b:?}",
            header("x-literal" = "l"),
            retry_after = 3,
            retryable,
            log = warn
        )]
        A {
            a: T,
            #[qs(member)]
            b: &'a str,
            #[qs(header = "x-c")]
            c: ::core::option::Option<u8>,
            #[qs(retry_after)]
            d: ::core::option::Option<u8>,
            source: ::core::option::Option<::std::boxed::Box<dyn ::core::error::Error>>,
        },
        #[qs(code = ::qs_error::ErrorCode::InvalidRange)]
        B,
        #[qs(code = Self::B, message = "b")]
        C(::core::fmt::Error),
        #[qs(transparent)]
        D(#[qs(from)] ::qs_error::ErrorCode),
    }

    #[derive(Debug, QsError)]
    pub enum Codes {
        #[qs(code = "prelude_code", status = 404)]
        One,
        #[qs(code = ::qs_error::ErrorCode::InvalidRange)]
        Two,
    }

    pub const CODES: &[::qs_error::CodeInfo] = ::qs_error::catalog![Codes, ::qs_error::ErrorCode];
}

#[test]
fn expansion_compiles_without_prelude() {
    use without_prelude::{All, CODES, Codes};
    let error = All::A {
        a: 1,
        b: "b",
        c: Some(2),
        d: None,
        source: None,
    };
    check_message(&error, "1 \"b\"");
    assert_eq!(render(&error).header("x-c"), Some("2"));
    check_message(&All::<u8>::C(std::fmt::Error), "b");
    assert_eq!(render(&All::<u8>::B).status, 416);
    assert_eq!(
        render(&All::<u8>::D(qs_error::ErrorCode::BadDigest)).status,
        400
    );
    assert!("prelude_code".parse::<Codes>().is_ok());
    assert_eq!(render(&Codes::Two).status, 416);
    assert_eq!(CODES.len(), 41);
}

#[allow(
    dead_code,
    non_camel_case_types,
    unused_macros,
    unused_imports,
    missing_debug_implementations
)]
mod shadowed {
    use super::macros::*;
    use ::qs_error::QsError;

    pub struct Option;
    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Err;
    pub struct Result;
    pub struct String;
    pub struct str;
    pub struct u8;
    pub struct u16;
    pub struct u64;
    pub struct usize;
    pub struct bool;
    pub struct char;
    pub struct Vec;
    pub struct Box;
    pub struct Sized;
    pub trait Default {}
    pub trait From {}
    pub trait Into {}
    pub trait Display {}
    pub trait Error {}
    pub trait FromStr {}
    pub trait Clone {}
    pub trait Send {}
    pub trait Sync {}
    pub trait Fn {}
    pub trait FnMut {}
    pub trait AsRef {}
    pub struct Cow;
    pub struct Duration;
    pub struct ErrorResponse;
    pub struct CodeInfo;
    pub struct Row;
    pub struct Header;
    pub struct LogLevel;
    pub struct Message;
    pub struct Members;
    pub struct HeaderMap;
    pub struct StatusCode;
    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod http {}
    pub mod serde {}
    pub mod fmt {}
    pub mod qs_error {}
    pub mod private {}
    pub mod __private {}

    #[derive(::core::fmt::Debug, QsError)]
    #[qs(url = "https://example.com/{code}", challenge = "Bearer")]
    pub enum All {
        #[qs(
            code = "shadowed",
            status = StatusCode::CONFLICT,
            message = "{a} {b:?}",
            header("x-literal" = "l"),
            retryable,
            log = warn
        )]
        A {
            #[qs(member)]
            a: ::core::primitive::u8,
            #[qs(header = "x-b")]
            b: ::core::primitive::u16,
            #[qs(retry_after)]
            wait: ::core::primitive::u64,
            source: ::core::fmt::Error,
        },
        #[qs(code = ::qs_error::ErrorCode::InvalidRange)]
        Inherited,
        #[qs(code = Self::Inherited)]
        Same(#[qs(from)] ::core::fmt::Error),
        #[qs(transparent)]
        Standard(#[qs(from)] ::qs_error::ErrorCode),
    }

    #[derive(::core::fmt::Debug, QsError)]
    pub enum Codes {
        #[qs(code = "shadowed_code", status = NOT_FOUND)]
        One,
        #[qs(code = ::qs_error::ErrorCode::InvalidRange)]
        Two,
    }

    pub const CODES: &[::qs_error::CodeInfo] = ::qs_error::catalog![Codes, ::qs_error::ErrorCode];
}

#[allow(unused_imports, unused_macros)]
mod macros {
    macro_rules! broken {
        ($($tokens:tt)*) => {
            compile_error! { "not this one" }
        };
    }
    macro_rules! shadow {
        ($($name:ident)*) => { $(pub(super) use broken as $name;)* };
    }
    shadow! { format_args concat write module_path stringify matches assert panic unreachable format vec }
    use broken;
}

#[test]
fn shadowing_items_do_not_change_expansion() {
    use shadowed::{All, CODES, Codes};
    let error = All::A {
        a: 1,
        b: 2,
        wait: 3,
        source: std::fmt::Error,
    };
    check_message(&error, "1 2");
    let answered = render(&error);
    assert_eq!(answered.header("x-b"), Some("2"));
    assert_eq!(answered.header("retry-after"), Some("3"));
    assert_eq!(answered.json()["a"], 1);
    assert_eq!(render(&All::Inherited).status, 416);
    assert_eq!(render(&All::from(std::fmt::Error)).status, 416);
    let standard = All::from(qs_error::ErrorCode::BadDigest);
    assert_eq!(render(&standard).status, 400);
    assert!("shadowed_code".parse::<Codes>().is_ok());
    assert_eq!(CODES.len(), 41);
}

mod strict {
    #![forbid(deprecated, unsafe_code, unused, nonstandard_style)]
    #![forbid(
        unused_qualifications,
        unreachable_pub,
        missing_docs,
        trivial_casts,
        trivial_numeric_casts
    )]
    #![forbid(
        unused_results,
        single_use_lifetimes,
        unused_lifetimes,
        elided_lifetimes_in_paths
    )]
    #![forbid(variant_size_differences, let_underscore_drop)]
    #![deny(warnings, clippy::all, clippy::pedantic, clippy::nursery)]

    use qs_error::{ErrorCode, QsError};

    /// Of every kind.
    #[derive(Debug, QsError)]
    pub(super) enum Strict<'a, T> {
        /// Fields.
        #[qs(code = "strict", status = 404, message = "{value} {text}", header("x-a" = "b"))]
        Fields {
            /// A value.
            value: T,
            /// A string.
            #[qs(member, header = "x-text")]
            text: &'a str,
            /// A wait.
            #[qs(retry_after)]
            wait: u8,
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

    /// Codes.
    #[derive(Clone, Copy, Debug, Eq, PartialEq, QsError)]
    pub(super) enum Codes {
        /// One.
        #[qs(code = "strict_code", status = 404)]
        One,
    }
}

#[test]
fn expansion_passes_forbidden_lints() {
    use strict::{Codes, Strict};
    let error = Strict::Fields {
        value: 1,
        text: "t",
        wait: 1,
        source: std::fmt::Error,
    };
    check_message(&error, "1 t");
    assert_eq!(render(&Strict::<u8>::Inherited).status, 416);
    assert_eq!(
        render(&Strict::<u8>::from(qs_error::ErrorCode::BadDigest)).status,
        400
    );
    assert_eq!("strict_code".parse(), Ok(Codes::One));
}
