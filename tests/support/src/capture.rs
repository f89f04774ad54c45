//! A recorder of log events.

use std::cell::Cell;
use std::fmt::{self, Debug, Write as _};
use std::sync::{Mutex, Once, PoisonError};
use std::thread::{self, ThreadId};

use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::{Interest, Subscriber, set_global_default};
use tracing::{Level, Metadata};

/// One event, before a formatter escapes its fields.
#[derive(Clone, Debug)]
pub struct Event {
    thread: ThreadId,
    pub level: Level,
    fields: Vec<(&'static str, String)>,
}

impl Event {
    pub fn field(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|(field, _)| *field == name);
        field.map(|(_, value)| value.as_str())
    }

    /// Returns the other id of an event that has this id.
    pub fn other_id(&self, id: &str) -> Option<&str> {
        let ids = || self.fields.iter().filter(|(name, _)| name.ends_with("id"));
        let mut ids_of_event = ids().map(|(_, value)| value.as_str());
        let has_id = ids().any(|(_, value)| value == id);
        ids_of_event.find(|other| has_id && *other != id)
    }

    /// Returns all fields in one line.
    pub fn line(&self) -> String {
        let mut line = String::new();
        for (name, value) in &self.fields {
            let _ = write!(line, "{name}={value} ");
        }
        line
    }
}

static EVENTS: Mutex<Vec<Event>> = Mutex::new(Vec::new());

thread_local! {
    static LOUDEST: Cell<LevelFilter> = const { Cell::new(LevelFilter::TRACE) };
}

/// The events of qs-error since its creation.
#[derive(Debug)]
pub struct Log {
    start: usize,
}

/// Records all levels.
pub fn watch() -> Log {
    watch_at(LevelFilter::TRACE)
}

/// Records the events of this thread from a level on.
pub fn watch_at(level: LevelFilter) -> Log {
    // One subscriber for all threads, because tracing caches the interest in a callsite per process.
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| set_global_default(Recorder).unwrap());
    LOUDEST.set(level);
    Log {
        start: events().len(),
    }
}

fn events() -> std::sync::MutexGuard<'static, Vec<Event>> {
    EVENTS.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Log {
    /// Returns the events of this thread.
    pub fn events(&self) -> Vec<Event> {
        let here = thread::current().id();
        self.matching(|event| event.thread == here)
    }

    /// Returns the only event of this thread.
    pub fn only(&self) -> Event {
        let mut events = self.events();
        assert_eq!(events.len(), 1, "{events:?}");
        events.remove(0)
    }

    /// Counts the events of this thread about a part that was left out.
    pub fn left_out(&self, part: &str) -> usize {
        let events = self.events();
        let parts = events.iter().filter_map(|event| event.field("part"));
        parts.filter(|other| *other == part).count()
    }

    /// Counts the responses with an id in the log, on any thread.
    pub fn responses(&self, request_id: &str) -> usize {
        let events = self.with("request_id", request_id);
        events
            .iter()
            .filter(|event| event.field("part").is_none())
            .count()
    }

    /// Returns the events of any thread with a value.
    pub fn with(&self, name: &str, value: &str) -> Vec<Event> {
        self.matching(|event| event.field(name) == Some(value))
    }

    fn matching(&self, is_wanted: impl Fn(&Event) -> bool) -> Vec<Event> {
        let events = events();
        let since = events.iter().skip(self.start);
        since.filter(|event| is_wanted(event)).cloned().collect()
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        LOUDEST.set(LevelFilter::TRACE);
    }
}

struct Recorder;

impl Subscriber for Recorder {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("qs_error") && *metadata.level() <= LOUDEST.get()
    }

    fn event(&self, event: &tracing::Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let recorded = Event {
            thread: thread::current().id(),
            level: *event.metadata().level(),
            fields: fields.0,
        };
        events().push(recorded);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[derive(Default)]
struct Fields(Vec<(&'static str, String)>);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push((field.name(), value.to_owned()));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.push((field.name(), format!("{value:?}")));
    }
}
