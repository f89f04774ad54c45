use std::error::Error;
use std::fmt;

use super::{Argument, Message, MessageArg, write_external_display};

fn written(message: Message<'_>) -> Result<String, fmt::Error> {
    let mut out = String::new();
    message.write(&mut out).map(|()| out)
}

struct Failing;

impl fmt::Display for Failing {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

#[test]
fn parts_alternate_with_values() {
    let message = Message::Parts(
        &["a ", " and ", ""],
        &[Argument::Text("b"), Argument::Display(&7)],
    );
    assert_eq!(written(message).unwrap(), "a b and 7");
}

#[test]
fn surplus_values_are_ignored() {
    let message = Message::Parts(&["only"], &[]);
    assert_eq!(written(message).unwrap(), "only");
}

#[test]
fn failing_display_is_error() {
    let message = Message::Parts(&["a ", ""], &[Argument::Display(&Failing)]);
    assert_eq!(written(message), Err(fmt::Error));
    let message = Message::Format(format_args!("{Failing}"));
    assert_eq!(written(message), Err(fmt::Error));
}

#[test]
fn string_fields_skip_formatting() {
    let text = "as it is".to_owned();
    assert!(matches!(
        MessageArg(&text).__qs_value(),
        Argument::Text("as it is")
    ));
}

#[test]
fn external_display_with_source_is_not_shown() {
    let mut shown = Vec::new();
    let plain = fmt::Error;
    write_external_display(&plain, &mut |message| shown.push(written(message)));
    assert_eq!(shown, [Ok(plain.to_string())]);

    shown.clear();
    write_external_display(&WithSource(plain), &mut |message| {
        shown.push(written(message))
    });
    assert_eq!(shown, []);
}

#[derive(Debug)]
struct WithSource(fmt::Error);

impl fmt::Display for WithSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "caused by {}", self.0)
    }
}

impl Error for WithSource {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}
