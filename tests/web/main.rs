//! Responses and log events of services: axum, plain tower services and raw HTTP/1.1.

use support::{bodies, capture, errors, exchange};

mod advice;
mod callbacks;
mod concurrency;
mod examples;
mod formats;
mod framework_responses;
mod head;
mod headers;
mod inner_errors;
mod log;
mod manual_errors;
mod middleware;
mod negotiation;
mod nesting;
mod no_leak;
mod observer;
mod panics;
mod pass_through;
mod ports;
mod readiness;
mod recognition;
mod regression;
mod rejections;
mod request_id;
mod routes;
mod settings;
mod socket;
mod streams;
mod tasks;
mod tower_stack;
mod untrusted_values;
mod wire;
