//! Error responses as typed clients read them.

mod bodies;
mod display;
mod generated;
mod members;
mod pass_on;
mod problem;
mod reader;
mod remote_body;
mod request_id;
mod retry;
mod retry_after;
mod support;
