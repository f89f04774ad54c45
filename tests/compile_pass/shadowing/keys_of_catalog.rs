//! Keys that only the catalog uses, with shadowing items and without a prelude.
#![no_implicit_prelude]
#![deny(deprecated)]
#![allow(dead_code, non_camel_case_types, non_upper_case_globals, unused_imports, unused_macros)]

mod shadows {
    pub struct Action;
    pub struct LogLevel;
    pub struct GrpcCode;
    pub struct Some;
    pub struct None;
    pub struct Option;
    pub fn version() {}
    pub fn contains() {}
    pub const retry: () = ();
    pub type not_found = ();
}
use shadows::*;

macro_rules! option_env {
    ($($any:tt)*) => {
        ::core::compile_error!("shadowed")
    };
}
macro_rules! env {
    ($($any:tt)*) => {
        ::core::compile_error!("shadowed")
    };
}

macro_rules! since {
    ($since:literal, $instead:literal, $action:ident, $level:ident, $grpc:path) => {
        #[derive(::core::fmt::Debug, ::qs_error::QsError)]
        #[qs(case = "dotted", log = $level)]
        pub enum Error<T: ::core::fmt::Debug> {
            #[deprecated]
            #[qs(code = "note.old", status = 404, message = "{0:?}", since = $since, instead = $instead)]
            Old(T),
            #[qs(code = "note.new", status = 404, action = $action, grpc = $grpc)]
            New,
            #[deprecated(since = "1.2.3", note = "use `New`")]
            #[qs(code = Self::New, retryable)]
            Shared,
            #[deprecated = "no longer sent"]
            #[qs(code = "note.inherited", status = 404, instead = "bad_digest")]
            Inherited,
            #[qs(transparent)]
            Standard(::qs_error::ErrorCode),
        }
    };
}

since!("0.1.0", "note.new", retry, warn, not_found);

fn main() {
    let catalog = <Error<()> as ::qs_error::ErrorCatalog>::CATALOG;
    ::core::assert_eq!(catalog.len(), 43);
    let old = &catalog[0];
    ::core::assert!(old.is_deprecated() && old.since().is_some());
    ::core::assert!(::core::matches!(
        old.instead(),
        ::core::option::Option::Some("note.new")
    ));
    ::core::assert!(catalog[1].is_retryable() && !catalog[1].is_deprecated());
    ::core::assert!(::core::matches!(
        old.log_level(),
        ::qs_error::catalog::LogLevel::Warn
    ));
}
