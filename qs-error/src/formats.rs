//! The documents of error responses.

pub(crate) mod json;
