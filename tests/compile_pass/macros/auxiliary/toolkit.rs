//! Macros that use the facade, which the crate exports from a hidden module.
#[doc(hidden)]
pub mod __rt {
    pub use qs_error;
    pub use std::fmt::Error as Cause;

    pub const HEADER: &str = "of the toolkit";
}

#[doc(hidden)]
#[derive(Debug, qs_error::QsError)]
pub enum ToolkitError<T> {
    #[qs(code = "toolkit_failed", status = 502, message = "the toolkit failed")]
    Failed,
    #[qs(code = "toolkit_held", status = 404, message = "{0}")]
    Held(T),
}

#[macro_export]
macro_rules! errors {
    ($(#[$meta:meta])* $vis:vis $name:ident { $($variants:tt)* }) => {
        $crate::with_toolkit! { [$(#[$meta])* $vis] $name $crate $($variants)* }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! with_toolkit {
    ([$(#[$meta:meta])* $vis:vis] $name:ident $kit:tt $($variants:tt)*) => {
        #[derive(Debug, $crate::__rt::qs_error::QsError)]
        #[qs(crate = $kit::__rt::qs_error)]
        $(#[$meta])*
        $vis enum $name {
            $($variants)*
            #[qs(code = $kit::ToolkitError::<u8>::Failed, header("x-kit" = $kit::__rt::HEADER))]
            Toolkit(#[qs(from)] $kit::__rt::Cause),
            #[qs(transparent)]
            Inner(#[qs(from)] $kit::ToolkitError<&'static str>),
        }
    };
}
