//! Servers that start with their first case.

use std::net::SocketAddr;
use std::sync::mpsc::{Sender, channel};
use std::sync::{LazyLock, OnceLock};
use std::thread;

use qs_error::ErrorLayer;
use qs_error::format::{Envelope, Problem};
use tokio::runtime::Builder;
use tokio::task::LocalSet;

use crate::{Differs, Server, servers};

/// The layer of a server.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Layer {
    /// Offers problem documents, and accepts ids of clients.
    Problem,
    /// Sends the envelope `error`, and accepts ids of clients.
    Envelope,
    None,
}

impl Layer {
    fn build(self) -> Option<ErrorLayer> {
        let layer = ErrorLayer::new().trust_inbound(true);
        match self {
            Self::Problem => Some(layer.offer(Problem)),
            Self::Envelope => Some(layer.format(Envelope("error"))),
            Self::None => None,
        }
    }
}

/// The settings of a server, and the receiver of its address.
pub(crate) struct Ready {
    layer: Layer,
    sender: Sender<SocketAddr>,
}

impl Ready {
    /// Returns the layer of the service. `QS_BARE=1` removes it.
    pub(crate) fn layer(&self) -> Option<ErrorLayer> {
        let is_bare = std::env::var_os("QS_BARE").is_some();
        self.layer.build().filter(|_| !is_bare)
    }

    /// Reports the address, on which connections are accepted from now on.
    pub(crate) fn at(self, address: SocketAddr) {
        self.sender.send(address).unwrap();
    }
}

/// A server, whose instances start with their first case.
pub(crate) struct Running {
    pub(crate) name: &'static str,
    pub(crate) skips: &'static [(&'static str, &'static str)],
    pub(crate) differs: &'static [Differs],
    start: fn(Layer) -> SocketAddr,
    addresses: [OnceLock<SocketAddr>; 3],
}

impl Running {
    pub(crate) fn of<S: Server>() -> Self {
        Self {
            name: S::NAME,
            skips: S::SKIPS,
            differs: S::DIFFERS,
            start: start::<S>,
            addresses: [const { OnceLock::new() }; 3],
        }
    }

    /// Returns whether the server has no route for `POST /orders`.
    pub(crate) fn has_no_orders(&self) -> bool {
        self.skips.iter().any(|(case, _)| *case == "bad_json")
    }

    /// Returns the address of the instance with a layer.
    pub(crate) fn address(&self, layer: Layer) -> SocketAddr {
        *self.addresses[layer as usize].get_or_init(|| (self.start)(layer))
    }
}

fn start<S: Server>(layer: Layer) -> SocketAddr {
    let (sender, address) = channel();
    let serve = move || {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let ready = Ready { layer, sender };
        runtime.block_on(LocalSet::new().run_until(S::serve(ready)));
    };
    let thread = thread::Builder::new().name(format!("server {}", S::NAME));
    thread.spawn(serve).unwrap();
    address.recv().unwrap()
}

static SERVERS: LazyLock<Vec<Running>> = LazyLock::new(servers::all);

pub(crate) fn servers() -> &'static [Running] {
    &SERVERS
}

/// Returns the server that the others are compared with.
pub(crate) fn reference() -> &'static Running {
    SERVERS.iter().find(|server| server.name == "axum").unwrap()
}
