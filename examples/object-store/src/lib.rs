//! A small object store that speaks the documented HTTP interface, and the reference service of
//! `qs-error`: every failure that it can answer with is a variant of [`StoreError`] or a code of
//! the standard list.

mod app;
mod bucket;
mod condition;
mod config;
mod digest;
mod error;
mod layout;
mod listing;
mod metadata;
mod name;
mod object;
mod operation;
mod query;
mod range;
mod record;
mod store;
mod target;
mod upload;

pub use app::app;
pub use config::Config;
pub use error::StoreError;
