//! Exports the facade from a hidden module, and declares generic errors.
#[doc(hidden)]
pub mod __private {
    #[doc(hidden)]
    pub use qs_error as __errors;

    pub mod reexports {
        #[doc(hidden)]
        pub extern crate qs_error as facade;
    }
}

pub use __private::__errors::{ErrorCatalog, QsError as HiddenError};

#[derive(Debug, HiddenError)]
#[non_exhaustive]
pub enum Lookup<'a, K, const N: usize = 1> {
    #[qs(code = "lookup_failed", status = 404, message = "no {0}", header("x-lookup" = "l"))]
    #[non_exhaustive]
    Failed(K),
    #[qs(code = "lookup_borrowed", status = 409, message = "{name} {rest:?}")]
    Borrowed { name: &'a str, rest: [u8; N] },
}

impl<K> Lookup<'_, K> {
    pub fn failed(key: K) -> Self {
        Self::Failed(key)
    }
}
