//! The body of an error response: for clients that read it, and for errors that add members.

mod error_body;
mod error_body_ref;
pub(crate) mod raw;
pub(crate) mod scanner;
mod visitor;

pub use self::error_body::ErrorBody;
pub use self::error_body_ref::ErrorBodyRef;
pub use crate::members::Members;
