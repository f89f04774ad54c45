//! Responses over sockets, with middleware and in stacks of layers.

mod alteration;
mod canaries;
mod client;
mod example;
mod first_response;
mod forms;
mod framework_bodies;
mod framing;
mod head;
mod head_decision;
mod order;
mod outside;
mod spans;

use support::{capture, errors, exchange};
