//! What happens to a response, and how an error is rendered. No framework is known here.

pub(crate) mod cache;
pub(crate) mod config;
pub(crate) mod decide;
pub(crate) mod event;
pub(crate) mod forward;
pub(crate) mod render;
pub(crate) mod request;
pub(crate) mod rewrite;
