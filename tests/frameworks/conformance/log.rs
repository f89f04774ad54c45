//! The log of all servers, as lines of the default formatter.

use std::io::{self, Write};
use std::panic;
use std::sync::{Mutex, PoisonError};
use std::thread;

use tracing::level_filters::LevelFilter;
use tracing::subscriber::set_global_default;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt as _;

/// One entry for each event.
static EVENTS: Mutex<Vec<String>> = Mutex::new(Vec::new());

struct Recorder;

impl Write for Recorder {
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8(event.to_vec()).map_err(io::Error::other)?;
        let mut events = EVENTS.lock().unwrap_or_else(PoisonError::into_inner);
        events.push(text);
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Records the events of qs-error.
pub(crate) fn record() {
    install(|| Recorder);
}

/// Writes the events of qs-error, and hides the panics of handlers.
pub(crate) fn install<W>(writer: W)
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(writer)
        .finish();
    let only_ours = Targets::new().with_target("qs_error", LevelFilter::TRACE);
    set_global_default(subscriber.with(only_ours)).unwrap();
    let print = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let is_server = thread::current()
            .name()
            .is_some_and(|name| name.starts_with("server "));
        if !is_server {
            print(info);
        }
    }));
}

/// Returns the events with an id.
pub(crate) fn events(id: &str) -> Vec<String> {
    let events = EVENTS.lock().unwrap_or_else(PoisonError::into_inner);
    let field = format!("request_id=\"{id}\"");
    let events = events.iter().filter(|event| event.contains(&field));
    events.cloned().collect()
}
