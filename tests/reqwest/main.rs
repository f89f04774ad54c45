//! `ResponseExt` on responses of raw servers, and the examples of clients.

mod body;
mod call_error;
mod connection;
mod examples;
mod limit;
mod server;
mod status;
