//! The trait that every error of a service has.

use std::borrow::Cow;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::catalog::CodeInfo;
use crate::members::Members;
use crate::message::{Message, Sink};

/// An error with a code, a status and a public message.
///
/// Display and [`source`](Error::source) are for the log, [`message`](Self::message) is what the
/// client reads.
///
/// The derive implements it. An implementation by hand borrows the row of a declared code for
/// [`info`](Self::info), and is answered by [`respond`](crate::respond); the conversions into the
/// frameworks' responses come with the derive alone.
///
/// ```
/// use qs_error::{ErrorCode, QsError};
///
/// fn describe(error: &dyn QsError) -> String {
///     format!("{} {}: {}", error.status().as_u16(), error.code(), error.message())
/// }
///
/// assert_eq!(describe(&ErrorCode::BucketNotExists), "404 bucket_not_exists: the bucket does not exist");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `QsError`",
    label = "this type has no code and no status",
    note = "declare it with `#[derive(Debug, QsError)]`"
)]
pub trait QsError: Error {
    /// The row of the catalog that this error is an instance of.
    fn info(&self) -> &'static CodeInfo;

    /// The code on the wire: short for that of the row, which is what answers are made from.
    fn code(&self) -> &'static str {
        self.info().code()
    }

    /// The status of the answer: short for that of the row, which is what answers are made from.
    fn status(&self) -> StatusCode {
        self.info().status()
    }

    /// What the client reads: nothing that is not meant for it.
    fn message(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.info().default_message())
    }

    /// How long to wait before a retry: the `Retry-After` header.
    fn retry_after(&self) -> Option<Duration> {
        self.info().retry_after()
    }

    /// The help link of the body.
    fn url(&self) -> Option<Cow<'_, str>> {
        self.info().url().map(Cow::Borrowed)
    }

    /// Adds the response headers that this value, rather than its row, decides. They win over
    /// those of the row and over defaults.
    fn write_headers(&self, headers: &mut HeaderMap) {
        let _ = headers;
    }

    /// Adds the extension members of the body.
    fn write_members(&self, members: &mut Members<'_>) {
        let _ = members;
    }

    /// Hands the public message to `sink` without building a string first; nothing where it is the
    /// constant text of the row.
    #[doc(hidden)]
    fn render_message(&self, sink: &mut Sink<'_>) {
        sink(Message::Text(&self.message()));
    }
}

macro_rules! delegate {
    ($(<$T:ident $(: ?$Sized:ident)?> $ty:ty),*) => {$(
        impl<$T: QsError $(+ ?$Sized)?> QsError for $ty {
            fn info(&self) -> &'static CodeInfo {
                (**self).info()
            }

            fn message(&self) -> Cow<'_, str> {
                (**self).message()
            }

            fn retry_after(&self) -> Option<Duration> {
                (**self).retry_after()
            }

            fn url(&self) -> Option<Cow<'_, str>> {
                (**self).url()
            }

            fn write_headers(&self, headers: &mut HeaderMap) {
                (**self).write_headers(headers);
            }

            fn write_members(&self, members: &mut Members<'_>) {
                (**self).write_members(members);
            }

            fn render_message(&self, sink: &mut Sink<'_>) {
                (**self).render_message(sink);
            }
        }
    )*};
}

// std makes an error of a box only if what is in it has a size.
delegate!(<T: ?Sized> &T, <T> Box<T>, <T: ?Sized> Arc<T>);
