//! The JSON document as clients read it.

mod error_body;
mod error_body_ref;

pub use self::error_body::ErrorBody;
pub use self::error_body_ref::ErrorBodyRef;
