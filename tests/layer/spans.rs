//! A recorder of log events with the spans around them.

use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

/// An event and the names and fields of its spans.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) target: String,
    pub(crate) fields: String,
    pub(crate) spans: Vec<String>,
}

/// The events of this thread, until it is dropped.
pub(crate) struct Spans {
    events: Arc<Mutex<Vec<Event>>>,
    _guard: DefaultGuard,
}

impl Spans {
    pub(crate) fn record() -> Self {
        let events = Arc::default();
        let recorder = Recorder {
            events: Arc::clone(&events),
        };
        let subscriber = tracing_subscriber::registry().with(recorder);
        Self {
            events,
            _guard: tracing::subscriber::set_default(subscriber),
        }
    }

    /// Returns the events of a target.
    pub(crate) fn of_target(&self, target: &str) -> Vec<Event> {
        let events = self.events.lock().unwrap();
        let events = events
            .iter()
            .filter(|event| event.target.starts_with(target));
        events.cloned().collect()
    }
}

struct Recorder {
    events: Arc<Mutex<Vec<Event>>>,
}

/// The formatted fields of a span.
struct Text(String);

impl<S> tracing_subscriber::Layer<S> for Recorder
where
    S: tracing::Subscriber + for<'a> LookupSpan<'a>,
{
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Text(String::new());
        attributes.record(&mut fields);
        if let Some(span) = context.span(id) {
            span.extensions_mut().insert(fields);
        }
    }

    fn on_event(&self, event: &tracing::Event<'_>, context: Context<'_, S>) {
        let mut fields = Text(String::new());
        event.record(&mut fields);
        let scope = context.event_scope(event).into_iter().flatten();
        let spans = scope.map(|span| {
            let extensions = span.extensions();
            let fields = extensions.get::<Text>().map_or("", |text| text.0.as_str());
            format!("{} {fields}", span.name())
        });
        let event = Event {
            target: event.metadata().target().to_owned(),
            fields: fields.0,
            spans: spans.collect(),
        };
        self.events.lock().unwrap().push(event);
    }
}

impl Visit for Text {
    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = write!(self.0, "{field}={value} ");
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, "{field}={value:?} ");
    }
}
