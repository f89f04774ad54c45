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
    /// Returns the object at the start of the bytes, if it is valid, or one of its members is readable.
    pub(super) fn new(json: &'a [u8]) -> Option<Self> {
        let object = Self(json);
        let mut members = object.members();
        // An object or array may be damaged inside.
        let has_member = members.any(|(name, value)| {
            let is_readable =
                value.starts_with(b"{") || value.starts_with(b"[") || raw::is_value(value);
            is_readable && raw::string(name).is_some()
        });
        let is_object = || Scanner::new(json).is_some() && raw::is_value(json);
        (has_member || object.truncated_member().is_some() || is_object()).then_some(object)
    }

    /// Returns the names and values as sent, in their order.
    fn members(self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> {
        Scanner::new(self.0).into_iter().flatten()
    }

    /// Returns the first value of each name that `read` accepts, in their order.
    pub(super) fn read_members<T>(
        self,
        read: impl Fn(&'a [u8]) -> Option<T>,
    ) -> impl Iterator<Item = (Cow<'a, str>, T)> {
        let mut names = HashSet::new();
        self.members().filter_map(move |(name, value)| {
            let name = raw::string(name)?;
            let value = read(value).filter(|_| names.insert(name.clone()))?;
            Some((name, value))
        })
    }

    /// Returns the first member of this name that `read` accepts.
    pub(super) fn find<T>(self, name: &str, read: impl Fn(&'a [u8]) -> Option<T>) -> Option<T> {
        let mut members = self.members().filter(|(raw, _)| is_name(raw, name));
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

/// Returns whether a name as sent is this name. Only a name with an escape is decoded.
fn is_name(raw: &[u8], name: &str) -> bool {
    let quoted = raw
        .strip_prefix(b"\"")
        .and_then(|raw| raw.strip_suffix(b"\""));
    quoted.is_some_and(|quoted| {
        let is_escaped =
            || quoted.contains(&b'\\') && raw::string(raw).is_some_and(|raw| raw == name);
        quoted == name.as_bytes() || is_escaped()
    })
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

    /// Returns whether the members of an invalid document are read. Only the last character of a
    /// truncated body may be invalid UTF-8.
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
        f.write_str(match self {
            Self::Json(error) if error.is_eof() => "the body is an incomplete JSON document",
            Self::Json(_) | Self::Utf8(_) => "the body is not a JSON document",
        })
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
