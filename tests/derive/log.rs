//! The log event of a response, as a subscriber writes it.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use qs_error::QsError;
use tracing_subscriber::fmt::MakeWriter;

use crate::support::{Failing, HOSTILE, render};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Renders an error, and returns the request id and the log output.
pub fn logged(error: &dyn QsError) -> (String, Vec<String>) {
    let lines = Lines::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(lines.clone())
        .with_ansi(false)
        .with_max_level(tracing::Level::TRACE)
        .without_time()
        .finish();
    let id = tracing::subscriber::with_default(subscriber, || render(error).id);
    let bytes = lines.0.lock().expect("no panic while writing").clone();
    let text = String::from_utf8(bytes).expect("UTF-8");
    (id, text.split_terminator('\n').map(str::to_owned).collect())
}

#[derive(Debug, QsError)]
enum Logged {
    #[qs(code = "masked", status = 500, display = "disk {disk}")]
    Masked { disk: u8, source: io::Error },
    #[qs(code = "silent", status = 500, log = off)]
    Silent,
    #[qs(code = "loud", status = 404, log = warn, message = "heard {0}")]
    Loud(String),
    #[qs(code = "quiet", status = 404)]
    Quiet,
    #[qs(code = "refused", status = 400, message = "m")]
    Refused(#[qs(header = "x-a")] String),
    #[qs(code = "failing", status = 400, message = "it is {0}")]
    Failing(Failing),
    #[qs(code = "failing_display", status = 400, message = "m", display = "{0}")]
    FailingDisplay(Failing),
}

#[test]
fn masked_500_is_logged_in_one_line_with_id() {
    let source = io::Error::other(format!("/srv/secret: {HOSTILE}"));
    let (id, lines) = logged(&Logged::Masked { disk: 3, source });
    let [line] = lines.as_slice() else {
        panic!("one line: {lines:?}");
    };
    for part in ["ERROR", "masked", "500", &id, "disk 3", "/srv/secret", "🦀"] {
        assert!(line.contains(part), "{part}: {line}");
    }
}

#[test]
fn log_line_is_escaped() {
    let hostile = format!("{HOSTILE}\u{2029}\u{85}\u{200f}\u{2066}\u{7f}\u{9b}");
    let (_, lines) = logged(&Logged::Loud(hostile));
    let [line] = lines.as_slice() else {
        panic!("one line: {lines:?}");
    };
    let is_raw = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
    };
    assert!(!line.contains(is_raw), "{line:?}");
}

#[test]
fn level_is_as_declared() {
    let level = |error: &Logged| {
        let (_, lines) = logged(error);
        lines
            .iter()
            .map(|line| line.trim().split(' ').next().unwrap_or("").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(level(&Logged::Silent), Vec::<String>::new());
    assert_eq!(level(&Logged::Loud(String::new())), ["WARN"]);
    assert_eq!(level(&Logged::Quiet), ["DEBUG"]);
}

#[test]
fn omitted_part_is_logged() {
    let (_, lines) = logged(&Logged::Refused("a\r\nb: c".to_owned()));
    assert_eq!(lines.len(), 2, "{lines:?}");
    let (_, lines) = logged(&Logged::Failing(Failing));
    assert!(lines.len() >= 2, "{lines:?}");
}

#[test]
fn error_with_failing_display_is_logged() {
    let (id, lines) = logged(&Logged::FailingDisplay(Failing));
    let line = lines.last().expect("a line");
    assert!(line.contains(&id), "{line}");
}
