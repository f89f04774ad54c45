//! Responses over sockets, among middleware and in stacks of layers.

mod alteration;
mod client;
mod forms;
mod framing;
mod head;

use support::{errors, exchange};
