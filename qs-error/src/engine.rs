//! Decisions about responses, and the rendering of errors, for all frameworks.

pub(crate) mod cache;
pub(crate) mod config;
pub(crate) mod decide;
pub(crate) mod event;
pub(crate) mod forward;
pub(crate) mod negotiation;
pub(crate) mod render;
pub(crate) mod request;
pub(crate) mod rewrite;
pub(crate) mod scope;
