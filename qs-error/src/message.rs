//! The public message of an error, and the fields that it contains.
#![allow(missing_docs, reason = "only expansions use it")]

mod paths;

use std::borrow::Cow;
use std::fmt::{self, Display, Write};
use std::sync::Arc;

use crate::catalog::CodeInfo;

/// A public message, as an error passes it to a [`Sink`].
#[derive(Clone, Copy, Debug)]
pub enum Message<'a> {
    Text(&'a str),
    /// Strings that JSON does not escape, with one value between two strings.
    Parts(&'a [&'a str], &'a [Argument<'a>]),
    Format(fmt::Arguments<'a>),
}

/// A field that a message contains.
#[derive(Clone, Copy)]
pub enum Argument<'a> {
    Text(&'a str),
    Display(&'a dyn Display),
}

/// A function that receives a message.
pub type Sink<'s> = dyn FnMut(Message<'_>) + 's;

/// A writer of messages.
pub(crate) trait MessageWriter: Write {
    /// Writes a part of [`Message::Parts`], which JSON does not escape.
    fn write_part(&mut self, part: &str) -> fmt::Result {
        self.write_str(part)
    }
}

impl MessageWriter for String {}
impl MessageWriter for fmt::Formatter<'_> {}

impl Message<'_> {
    /// Writes the message.
    ///
    /// # Errors
    ///
    /// The `Display` of a field failed.
    pub(crate) fn write(self, out: &mut impl MessageWriter) -> fmt::Result {
        match self {
            Self::Text(text) => out.write_str(text),
            Self::Format(arguments) => out.write_fmt(arguments),
            Self::Parts(parts, values) => {
                let mut values = values.iter();
                parts.iter().try_for_each(|part| {
                    out.write_part(part)?;
                    values.next().map_or(Ok(()), |value| value.write(out))
                })
            }
        }
    }
}

impl Argument<'_> {
    fn write(self, out: &mut impl Write) -> fmt::Result {
        match self {
            Self::Text(text) => out.write_str(text),
            Self::Display(value) => write!(out, "{value}"),
        }
    }
}

impl fmt::Debug for Argument<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

/// Passes a message with fields to the sink.
pub fn write_message(sink: &mut Sink<'_>, parts: &[&str], fields: &[Argument<'_>]) {
    sink(Message::Parts(parts, fields));
}

/// Implements `Display` with the message that `write` passes to its sink, else with the constant
/// message.
///
/// # Errors
///
/// The `Display` of a field, or the formatter, failed.
pub fn display(
    f: &mut fmt::Formatter<'_>,
    info: &'static CodeInfo,
    write: impl FnOnce(&mut Sink<'_>),
) -> fmt::Result {
    let mut result = None;
    write(&mut |message| result = Some(message.write(f)));
    result.unwrap_or_else(|| f.write_str(info.default_message()))
}

/// A field that a message contains. Inherent functions pass strings unchanged, and paths with their
/// `display()`. Other types use [`DisplayFallback`].
pub struct MessageArg<'a, T: ?Sized>(pub &'a T);

/// The fallback of [`MessageArg`].
pub trait DisplayFallback {
    type Field: ?Sized;

    fn __qs_value(&self) -> Argument<'_>
    where
        Self::Field: MessageDisplay;

    /// Passes a message with this one field to the sink. Most messages have one field, and one call
    /// compiles faster than two arrays.
    fn __qs_write_message(&self, sink: &mut Sink<'_>, before: &str, after: &str)
    where
        Self::Field: MessageDisplay,
    {
        write_message(sink, &[before, after], &[self.__qs_value()]);
    }

    /// Returns the argument of `format_args!`, which requires `Display` itself.
    fn __qs_format(&self) -> &Self::Field;
}

/// A type that a message can contain.
#[diagnostic::on_unimplemented(
    message = "invalid type `{Self}`: a message requires `Display`",
    label = "`{Self}` does not implement `Display`",
    note = "implement `Display` for this type, or for the types that its `Display` requires; or use another trait, as `{{field:?}}` does"
)]
pub trait MessageDisplay: Display {}

#[diagnostic::do_not_recommend]
impl<T: Display + ?Sized> MessageDisplay for T {}

impl<T: ?Sized> DisplayFallback for MessageArg<'_, T> {
    type Field = T;

    fn __qs_value(&self) -> Argument<'_>
    where
        T: MessageDisplay,
    {
        Argument::Display(&self.0)
    }

    fn __qs_format(&self) -> &T {
        self.0
    }
}

macro_rules! strings {
    ($($ty:ty),*) => {$(
        impl MessageArg<'_, $ty> {
            #[must_use]
            pub fn __qs_value(&self) -> Argument<'_> {
                Argument::Text(self.0)
            }

            pub fn __qs_write_message(&self, sink: &mut Sink<'_>, before: &str, after: &str) {
                write_message(sink, &[before, after], &[self.__qs_value()]);
            }
        }
    )*};
}

strings!(str, &str, String, &String, Box<str>, Arc<str>, Cow<'_, str>);

#[cfg(test)]
mod tests;
