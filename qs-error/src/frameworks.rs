//! The frameworks' conversions.
//!
//! An expansion is compiled in its user's crate, where `cfg(feature = …)` would ask about that
//! crate's features. So each framework's macro stands here twice, once for either state of the
//! feature of ours, and the derive calls them all without knowing which are empty. A new framework
//! is one file in `integration/`, its lines here and one name in the derive's `skip` list.

#[cfg(feature = "actix-web")]
pub(crate) mod actix_web;
#[cfg(feature = "axum")]
pub(crate) mod axum;

/// Calls the macro of each framework that the type does not skip:
/// `[skipped names] { impl generics } { type } { where clause }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __frameworks {
    ($skip:tt $($type:tt)*) => {
        $crate::__unless_skipped! { actix_web $skip { $crate::__actix_web! { $($type)* } } }
        $crate::__unless_skipped! { axum $skip { $crate::__axum! { $($type)* } } }
    };
}

/// Makes the call if the framework's name is not among those skipped.
#[doc(hidden)]
#[macro_export]
macro_rules! __unless_skipped {
    (actix_web [actix_web $($rest:ident)*] $call:tt) => {};
    (axum [axum $($rest:ident)*] $call:tt) => {};
    ($framework:ident [$other:ident $($rest:ident)*] $call:tt) => {
        $crate::__unless_skipped! { $framework [$($rest)*] $call }
    };
    ($framework:ident [] { $($call:tt)* }) => { $($call)* };
}

#[cfg(not(feature = "actix-web"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_web {
    ($($type:tt)*) => {};
}

#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ($($type:tt)*) => {};
}
