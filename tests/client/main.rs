//! Error responses as typed clients read them.

mod bodies;
mod display;
mod generated;
mod pass_on;
mod remote_body;
mod retry;
mod retry_after;
mod support;
