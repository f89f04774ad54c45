//! Exports the facade and declares errors.
pub mod glob {
    pub use qs_error::*;
}

#[doc(hidden)]
pub use qs_error as errors;

pub mod renamed {
    pub use qs_error::{__private, ErrorCatalog, QsError};
}

use qs_error::QsError;

#[derive(Debug, QsError)]
#[non_exhaustive]
pub enum VendorError {
    #[qs(code = "vendor_failed", status = 502)]
    Failed,
}
