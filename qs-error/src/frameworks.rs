//! The conversions into the responses of web frameworks.
//!
//! An expansion is compiled in the crate of its user, where `cfg(feature = …)` refers to the
//! features of that crate. So the derive calls the macro of every framework. Each framework is a
//! module with a macro `implement`, which does nothing if the feature is disabled.
//!
//! CONTRIBUTING.md lists the places to edit for a new framework.

#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "poem")]
pub mod poem;
mod request;
#[cfg(feature = "rocket")]
pub mod rocket;
#[cfg(feature = "salvo")]
pub mod salvo;
#[cfg(feature = "salvo")]
mod salvo_middleware;
#[cfg(feature = "warp")]
pub mod warp;

/// Calls the macro of each framework that the type does not skip:
/// `[skipped names] { impl generics } { type } { where clause } { members }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __frameworks {
    ($skip:tt $($type:tt)*) => {
        $crate::__unless_skipped! { actix_web $skip { $($type)* } }
        $crate::__unless_skipped! { axum $skip { $($type)* } }
        $crate::__unless_skipped! { poem $skip { $($type)* } }
        $crate::__unless_skipped! { rocket $skip { $($type)* } }
        $crate::__unless_skipped! { salvo $skip { $($type)* } }
        $crate::__unless_skipped! { warp $skip { $($type)* } }
    };
}

/// Calls the macro of a framework, unless the list of skipped names contains its name.
#[doc(hidden)]
#[macro_export]
macro_rules! __unless_skipped {
    (actix_web [actix_web $($rest:ident)*] $type:tt) => {};
    (axum [axum $($rest:ident)*] $type:tt) => {};
    (poem [poem $($rest:ident)*] $type:tt) => {};
    (rocket [rocket $($rest:ident)*] $type:tt) => {};
    (salvo [salvo $($rest:ident)*] $type:tt) => {};
    (warp [warp $($rest:ident)*] $type:tt) => {};
    ($framework:ident [$other:ident $($rest:ident)*] $type:tt) => {
        $crate::__unless_skipped! { $framework [$($rest)*] $type }
    };
    ($framework:ident [] { $($type:tt)* }) => {
        $crate::__private::$framework::implement! { $($type)* }
    };
}

/// The macro of a framework whose feature is disabled.
#[doc(hidden)]
#[macro_export]
macro_rules! __no_impl {
    ($($type:tt)*) => {};
}

/// Generates the module of each framework whose feature is disabled.
macro_rules! disabled_frameworks {
    ($($framework:ident = $feature:literal),* $(,)?) => {$(
        /// A framework whose feature is disabled.
        #[cfg(not(feature = $feature))]
        pub mod $framework {
            pub use crate::__no_impl as implement;
        }
    )*};
}

disabled_frameworks! {
    actix_web = "actix-web",
    axum = "axum",
    poem = "poem",
    rocket = "rocket",
    salvo = "salvo",
    warp = "warp",
}
