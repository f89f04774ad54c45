//! Fields that can be an `Option`, and header fields that can be a `HeaderValue`. The compiler
//! checks their types, so aliases work, too.
#![allow(missing_docs, reason = "only expansions use it")]

use http::HeaderValue;

/// A field that is left out if it is `None`. The inherent function applies to an `Option`. Other
/// types use [`RequiredField`].
#[derive(Debug)]
pub struct OptionalField<'a, T: ?Sized>(pub &'a T);

impl<'a, T> OptionalField<'a, Option<T>> {
    #[must_use]
    pub fn __qs_optional(self) -> Option<&'a T> {
        self.0.as_ref()
    }
}

/// The fallback of [`OptionalField`].
pub trait RequiredField<'a> {
    type Value: ?Sized;

    fn __qs_optional(self) -> Option<&'a Self::Value>;
}

impl<'a, T: ?Sized> RequiredField<'a> for OptionalField<'a, T> {
    type Value = T;

    fn __qs_optional(self) -> Option<&'a T> {
        Some(self.0)
    }
}

/// The value of a header. The inherent functions apply to a `HeaderValue`. Other types use
/// [`HeaderFallback`].
#[derive(Debug)]
pub struct HeaderField<'a, T: ?Sized>(pub &'a T);

impl<T: AsHeaderValue + ?Sized> HeaderField<'_, T> {
    #[must_use]
    pub fn __qs_header_value(&self) -> Option<&HeaderValue> {
        Some(self.0.header_value())
    }

    #[must_use]
    pub fn __qs_header_text(&self) -> &'static str {
        ""
    }
}

/// The fallback of [`HeaderField`].
pub trait HeaderFallback {
    type Value: ?Sized;

    fn __qs_header_value(&self) -> Option<&HeaderValue> {
        None
    }

    /// Returns the argument of `format_args!`, which requires `Display` itself.
    fn __qs_header_text(&self) -> &Self::Value;
}

impl<T: ?Sized> HeaderFallback for HeaderField<'_, T> {
    type Value = T;

    fn __qs_header_text(&self) -> &T {
        self.0
    }
}

/// A `HeaderValue`, or a pointer to one.
pub trait AsHeaderValue {
    fn header_value(&self) -> &HeaderValue;
}

impl AsHeaderValue for HeaderValue {
    fn header_value(&self) -> &HeaderValue {
        self
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<T: AsHeaderValue + ?Sized> AsHeaderValue for $pointer {
            fn header_value(&self) -> &HeaderValue {
                T::header_value(self)
            }
        }
    )*};
}

pointers!(&T, &mut T);
