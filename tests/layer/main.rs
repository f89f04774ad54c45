//! Responses over sockets, among middleware and in stacks of layers.

mod alike;
mod alteration;
mod canaries;
mod client;
mod example;
mod forms;
mod framing;
mod fresh;
mod head;
mod order;
mod spans;
mod texts;

use support::{capture, errors, exchange};
