//! Responses over sockets, among middleware and in stacks of layers.

mod alteration;
mod client;
mod framing;

use support::{errors, exchange};
