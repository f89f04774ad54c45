use std::fmt;

use super::{Argument, Message, MessageArg};

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
fn part_without_value_is_written() {
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
    let field = "unchanged".to_owned();
    assert!(matches!(
        MessageArg(&field).__qs_value(),
        Argument::Text("unchanged")
    ));
}
