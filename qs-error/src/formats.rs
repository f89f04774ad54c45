//! The documents that error responses have.

pub(crate) mod json;
