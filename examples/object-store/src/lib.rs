//! A small object store with the QingStor HTTP interface, and the reference service of `qs-error`.
//!
//! Every error response is a variant of [`StoreError`] or a code of the standard list.

mod account;
mod acl;
mod app;
mod authentication;
mod blob;
mod bucket;
mod call;
mod condition;
mod config;
mod copy;
mod deletion;
mod digest;
mod document;
mod error;
mod layout;
mod limit;
mod listing;
mod log;
mod metadata;
mod multipart;
mod name;
mod object;
mod operation;
mod query;
mod range;
mod record;
mod server;
mod signature;
mod state;
mod store;
mod target;
mod uploads;

pub use app::{OpenError, app};
pub use config::{Config, Secret};
pub use error::StoreError;
pub use server::serve;
pub use state::StateError;
