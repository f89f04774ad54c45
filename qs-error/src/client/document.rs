//! The JSON document of a response, read on demand.

use std::borrow::Cow;
use std::collections::HashSet;
use std::error::Error;
use std::fmt;
use std::str::{Utf8Error, from_utf8};

use serde_core::de::IgnoredAny;

use crate::body::raw;
use crate::body::scanner::Scanner;

/// A JSON object, which may be damaged or truncated. Its members are decoded on demand.
#[derive(Clone, Copy)]
pub(super) struct Object<'a>(&'a [u8]);

impl<'a> Object<'a> {
    /// Returns the object at the start of the bytes, if one of its members is readable.
    pub(super) fn new(json: &'a [u8]) -> Option<Self> {
        let object = Self(json);
        let has_member = object.members().any(|(_, value)| raw::is_value(value));
        (has_member || object.truncated_member().is_some()).then_some(object)
    }

    /// Returns the members with readable names, in their order.
    fn members(self) -> impl Iterator<Item = (Cow<'a, str>, &'a [u8])> {
        let members = Scanner::new(self.0).into_iter().flatten();
        members.filter_map(|(name, value)| Some((raw::string(name)?, value)))
    }

    /// Returns the first value of each name that `read` accepts, in their order.
    pub(super) fn read_members<T>(
        self,
        read: impl Fn(&'a [u8]) -> Option<T>,
    ) -> impl Iterator<Item = (Cow<'a, str>, T)> {
        let mut names = HashSet::new();
        self.members().filter_map(move |(name, value)| {
            let value = read(value).filter(|_| names.insert(name.clone()))?;
            Some((name, value))
        })
    }

    /// Returns the first member of this name that `read` accepts.
    pub(super) fn find<T>(self, name: &str, read: impl Fn(&'a [u8]) -> Option<T>) -> Option<T> {
        let mut members = self.members().filter(|(other, _)| other == name);
        members.find_map(|(_, value)| read(value))
    }

    /// Returns the first member of this name that is a string and not empty.
    pub(super) fn string(self, name: &str) -> Option<Cow<'a, str>> {
        self.find(name, |value| {
            raw::string(value).filter(|string| !string.is_empty())
        })
    }

    /// Returns the object under a name. It may be truncated.
    pub(super) fn object(self, name: &str) -> Option<Self> {
        let truncated = || {
            let (last, value) = self.truncated_member()?;
            Self::new(value).filter(|_| last == name)
        };
        self.find(name, Self::new).or_else(truncated)
    }

    /// Returns the last member, if its value is truncated.
    fn truncated_member(self) -> Option<(Cow<'a, str>, &'a [u8])> {
        let mut members = Scanner::new(self.0)?;
        members.by_ref().for_each(drop);
        let (name, value) = members.truncated_member()?;
        Some((raw::string(name)?, value))
    }
}

/// The reason why a body is not a JSON document.
#[derive(Debug)]
pub(super) enum DecodeError {
    /// The body is not UTF-8, which JSON requires (RFC 8259, section 8.1).
    Utf8(Utf8Error),
    /// The body is not JSON.
    Json(serde_json::Error),
}

impl DecodeError {
    /// Checks a body. Strings and numbers are not decoded. Each level of nesting needs one byte of
    /// memory.
    pub(super) fn of(body: &[u8]) -> Option<Self> {
        match from_utf8(body) {
            Err(error) => Some(Self::Utf8(error)),
            Ok(_) => serde_json::from_slice::<IgnoredAny>(body)
                .err()
                .map(Self::Json),
        }
    }

    /// Returns whether an object with this error is read. A damaged object is, but not one with
    /// other bytes than UTF-8. The last character of a truncated body may be incomplete.
    pub(super) fn allows_object(&self, is_truncated: bool) -> bool {
        match self {
            Self::Utf8(error) => is_truncated && error.error_len().is_none(),
            Self::Json(_) => true,
        }
    }

    /// Returns whether the body may be the start of a JSON value.
    pub(super) fn allows_value(&self, is_truncated: bool) -> bool {
        is_truncated
            && match self {
                Self::Utf8(error) => error.error_len().is_none(),
                Self::Json(error) => error.is_eof(),
            }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body is not a JSON document")
    }
}

impl Error for DecodeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(match self {
            Self::Utf8(error) => error,
            Self::Json(error) => error,
        })
    }
}
