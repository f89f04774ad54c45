//! The public message, on its way from the fields of an error to whoever renders it.
#![allow(missing_docs, reason = "for expansions alone")]

use std::borrow::Cow;
use std::fmt::{self, Display, Write as _};
use std::sync::Arc;

use crate::catalog::CodeInfo;
use crate::engine;
use crate::error::QsError;

/// A public message, handed to whoever renders it.
#[derive(Clone, Copy, Debug)]
pub enum Message<'a> {
    /// Put together before, or the same for every value.
    Text(&'a str),
    /// Texts that JSON has nothing to escape in, with a value between each two.
    Parts(&'a [&'a str], &'a [Argument<'a>]),
    /// To be put together.
    Format(fmt::Arguments<'a>),
}

/// A field in a message.
#[derive(Clone, Copy)]
pub enum Argument<'a> {
    Text(&'a str),
    Display(&'a dyn Display),
}

/// What a message is handed to.
pub type Sink<'s> = dyn FnMut(Message<'_>) + 's;

/// Hands over a message with fields in it.
pub fn write_message(sink: &mut Sink<'_>, texts: &[&str], fields: &[Argument<'_>]) {
    sink(Message::Parts(texts, fields));
}

/// Hands over the Display of an error from elsewhere, which may print a source that only the error
/// itself knows of; then the constant text has to do.
pub fn write_external_display<E: QsError>(error: &E, sink: &mut Sink<'_>) {
    if error.source().is_none() {
        sink(Message::Format(format_args!("{error}")));
    }
}

/// A field that a message shows.
///
/// Text is taken as it is, by the inherent functions; other types have the one of [`DisplayFallback`].
pub struct MessageArg<'a, T: ?Sized>(pub &'a T);

/// The fallback of [`MessageArg`].
pub trait DisplayFallback {
    type Field: ?Sized;

    fn __qs_value(&self) -> Argument<'_>
    where
        Self::Field: MessageDisplay;

    /// Hands over a message with this one field in it. Most have one, and the compiler has less to do
    /// with one call than with two arrays.
    fn __qs_write_message(&self, sink: &mut Sink<'_>, before: &str, behind: &str)
    where
        Self::Field: MessageDisplay,
    {
        write_message(sink, &[before, behind], &[self.__qs_value()]);
    }
}

/// A type that a message can show.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be shown in a message",
    label = "`{Self}` does not implement `Display`",
    note = "implement `Display` for it, or for what its `Display` asks for; or print it by another trait, as `{{field:?}}` does"
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
}

macro_rules! text {
    ($($ty:ty),*) => {$(
        impl MessageArg<'_, $ty> {
            #[must_use]
            pub fn __qs_value(&self) -> Argument<'_> {
                Argument::Text(self.0)
            }

            pub fn __qs_write_message(&self, sink: &mut Sink<'_>, before: &str, behind: &str) {
                write_message(sink, &[before, behind], &[self.__qs_value()]);
            }
        }
    )*};
}

text!(str, &str, String, &String, Box<str>, Arc<str>, Cow<'_, str>);

impl Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Text(text) => f.write_str(text),
            Self::Format(arguments) => f.write_fmt(arguments),
            Self::Parts(texts, values) => {
                let mut values = values.iter();
                texts.iter().try_for_each(|text| {
                    f.write_str(text)?;
                    values.next().map_or(Ok(()), |value| value.fmt(f))
                })
            }
        }
    }
}

impl Display for Argument<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Text(text) => f.write_str(text),
            Self::Display(value) => write!(f, "{value}"),
        }
    }
}

impl fmt::Debug for Argument<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

/// Prints what is said, or else the constant text.
pub fn display(
    f: &mut fmt::Formatter<'_>,
    info: &'static CodeInfo,
    write: impl FnOnce(&mut Sink<'_>),
) -> fmt::Result {
    let mut printed = None;
    write(&mut |message| printed = Some(message.fmt(f)));
    printed.unwrap_or_else(|| f.write_str(info.default_message()))
}

/// What the client reads of an error that hands it to a sink, or says nothing else than its row.
///
/// A Display that fails, as the fields' may, leaves the constant text.
pub fn message<E: QsError + ?Sized>(error: &E) -> Cow<'_, str> {
    let mut said = None;
    error.render_message(&mut |message| said = Some(text(message, error.info())));
    said.map_or(Cow::Borrowed(error.info().default_message()), Cow::Owned)
}

fn text(message: Message<'_>, info: &'static CodeInfo) -> String {
    let mut text = String::new();
    if write!(text, "{message}").is_err() {
        engine::part_dropped(info, "message", "its Display failed");
        info.default_message().clone_into(&mut text);
    }
    text
}
