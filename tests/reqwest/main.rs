//! `ResponseExt` on responses of raw servers.

mod body;
mod call_error;
mod connection;
mod limit;
mod server;
mod status;
