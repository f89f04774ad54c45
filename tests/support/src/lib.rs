//! Clients that check framing, servers on free ports, and helpers that several test binaries share.

pub mod bodies;
pub mod capture;
pub mod errors;
pub mod exchange;
pub mod http1;
pub mod http2;
pub mod mutation;
pub mod server;

use std::time::Duration;

/// Ends a test whose server does not respond. No test measures time.
pub const GUARD: Duration = Duration::from_secs(30);
