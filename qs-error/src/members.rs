//! Extension members and headers that depend on the value of an error.

mod header_fields;
mod param_arg;
mod params;

use std::borrow::Cow;

use qs_error_spec::member;
use serde_core::Serialize;

use crate::json;
use crate::log::Omission;
use crate::panic::catch_panic;

pub use self::header_fields::HeaderFields;
pub(crate) use self::header_fields::{is_visible, retry_after, retry_seconds};
pub(crate) use self::param_arg::MAX_INTEGER;
pub use self::param_arg::{ParamArg, TextParam};
pub use self::params::{ParamValue, Params};

/// A collector of the extension members of a body, for
/// [`QsError::write_members`](crate::QsError::write_members).
///
/// ```
/// use qs_error::body::Members;
/// use qs_error::{CodeInfo, ErrorCode, QsError, respond};
///
/// #[derive(Debug)]
/// struct OverQuota(u32);
///
/// impl std::fmt::Display for OverQuota {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         write!(f, "{} buckets are in use", self.0)
///     }
/// }
///
/// impl std::error::Error for OverQuota {}
///
/// impl QsError for OverQuota {
///     fn info(&self) -> &'static CodeInfo {
///         ErrorCode::TooManyBuckets.info()
///     }
///
///     fn write_members(&self, members: &mut Members<'_>) {
///         members.add("limit", &self.0);
///     }
/// }
///
/// assert!(respond(&OverQuota(2)).body().ends_with(br#","limit":2}"#));
/// ```
#[derive(Debug)]
pub struct Members<'a> {
    json: &'a mut Vec<u8>,
    members: Vec<MemberStart>,
    omitted: Vec<Omission>,
}

type Name = Cow<'static, str>;

/// The name of a member, and the position of its JSON. `None` reserves the name for a later member.
#[derive(Debug)]
struct MemberStart {
    name: Name,
    start: Option<usize>,
}

/// A member as JSON, with the comma before it.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    name: Name,
    json: Vec<u8>,
}

impl<'a> Members<'a> {
    pub(crate) fn new(json: &'a mut Vec<u8>) -> Self {
        Self {
            json,
            members: Vec::new(),
            omitted: Vec::new(),
        }
    }

    /// Adds a member.
    ///
    /// The member is left out, with a log event, if the value does not serialize, if a member of
    /// that name exists, or if the body or a problem document (RFC 9457) uses the name.
    ///
    /// ```
    /// use qs_error::body::Members;
    ///
    /// fn write_members(members: &mut Members<'_>) {
    ///     members.add("bucket", "photos");
    ///     members.add("limits", &[1, 5]);
    /// }
    /// ```
    pub fn add<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if name.is_empty() || member::is_reserved(name) {
            self.omit(Omission::new(name, "the name is empty or reserved"));
        } else if self.has(name) {
            self.omit(Omission::new(name, "a member of this name exists"));
        } else {
            self.write(Cow::Owned(name.to_owned()), value);
        }
    }

    /// Adds a member whose name the derive has checked, unless an
    /// [`ErrorResponse`](crate::ErrorResponse) replaces it.
    #[doc(hidden)]
    pub fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if !self.has(name) {
            self.write(Cow::Borrowed(name), value);
        }
    }

    /// Adds rendered members, except members whose names exist.
    pub(crate) fn extend(&mut self, members: &[Member]) {
        for Member { name, json } in members {
            if !self.has(name) {
                self.push(name.clone(), Some(self.json.len()));
                self.json.extend_from_slice(json);
            }
        }
    }

    /// Adds the members that `write` adds, then the members of `by`. A member of `by` replaces a
    /// member of the same name.
    pub(crate) fn replace(&mut self, by: &[Member], write: impl FnOnce(&mut Self)) {
        let before = self.members.len();
        for member in by {
            if !self.has(&member.name) {
                self.push(member.name.clone(), None);
            }
        }
        let after = self.members.len();
        write(self);
        self.members.drain(before..after);
        self.extend(by);
    }

    /// Records an omitted part.
    pub(crate) fn omit(&mut self, omission: Omission) {
        self.omitted.push(omission);
    }

    /// Returns the omitted parts.
    pub(crate) fn into_omitted(self) -> Vec<Omission> {
        self.omitted
    }

    fn has(&self, name: &str) -> bool {
        self.members.iter().any(|member| member.name == name)
    }

    fn push(&mut self, name: Name, start: Option<usize>) {
        self.members.push(MemberStart { name, start });
    }

    fn write<T: Serialize + ?Sized>(&mut self, name: Name, value: &T) {
        let start = self.json.len();
        self.json.push(b',');
        json::write_string(self.json, &name);
        self.json.push(b':');
        // serde_json panics if a `Display` that it collects fails.
        let result = catch_panic(|| serde_json::to_writer(&mut *self.json, value));
        let omission = match result {
            Ok(Ok(())) => return self.push(name, Some(start)),
            Ok(Err(error)) => Omission::new(name, error),
            Err(panic) => Omission::new(name, panic),
        };
        self.json.truncate(start);
        self.omit(omission);
    }
}

/// Renders members once, for a later response.
pub(crate) fn render(add: impl FnOnce(&mut Members<'_>)) -> (Vec<Member>, Vec<Omission>) {
    let mut json = Vec::new();
    let mut members = Members::new(&mut json);
    if let Err(panic) = catch_panic(|| add(&mut members)) {
        members.omit(Omission::new("members", panic));
    }
    let Members {
        members, omitted, ..
    } = members;
    let mut rendered: Vec<Member> = Vec::with_capacity(members.len());
    for MemberStart { name, start } in members.into_iter().rev() {
        rendered.extend(start.map(|start| Member {
            name,
            json: json.split_off(start),
        }));
    }
    rendered.reverse();
    (rendered, omitted)
}

/// Adds members. Each one replaces a member of the same name.
pub(crate) fn replace(members: &mut Vec<Member>, new: Vec<Member>) {
    for member in new {
        match members.iter_mut().find(|old| old.name == member.name) {
            Some(old) => *old = member,
            None => members.push(member),
        }
    }
}

#[cfg(test)]
mod tests;
