//! A log that tests can read.

use std::cell::Cell;
use std::fmt::{self, Debug, Write as _};
use std::sync::{Mutex, Once, PoisonError};
use std::thread::{self, ThreadId};

use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::{Interest, Subscriber, set_global_default};
use tracing::{Level, Metadata};

/// One event, as it was before any formatter could make it harmless.
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

    /// All that the event says.
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

/// The events of this project since it was made.
#[derive(Debug)]
pub struct Log {
    start: usize,
}

/// Listens at every level.
pub fn watch() -> Log {
    watch_at(LevelFilter::TRACE)
}

/// Listens to what this thread says at that level and above.
pub fn watch_at(level: LevelFilter) -> Log {
    // One subscriber for all threads: which callsites are on is remembered for the whole process.
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
    /// What this thread said.
    pub fn events(&self) -> Vec<Event> {
        let here = thread::current().id();
        self.matching(|event| event.thread == here)
    }

    /// The only event of this thread.
    pub fn only(&self) -> Event {
        let mut events = self.events();
        assert_eq!(events.len(), 1, "{events:?}");
        events.remove(0)
    }

    /// How often this thread said that it left out a part of an answer.
    pub fn left_out(&self, part: &str) -> usize {
        let events = self.events();
        let parts = events.iter().filter_map(|event| event.field("part"));
        parts.filter(|other| *other == part).count()
    }

    /// How many answers the log tells of, on any thread, with that id.
    pub fn answers(&self, request_id: &str) -> usize {
        let events = self.with("request_id", request_id);
        events
            .iter()
            .filter(|event| event.field("part").is_none())
            .count()
    }

    /// The events of any thread with that value.
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
