//! The extension members of a body.

use std::borrow::Cow;
use std::fmt::Display;

use qs_error_spec::member;
use serde_core::Serialize;

use crate::catalog::CodeInfo;
use crate::engine;
use crate::error::QsError;
use crate::formats::json;
use crate::panic::catch_panic;

/// Collects the extension members of a body, for [`QsError::write_members`](crate::QsError::write_members).
///
/// ```
/// use qs_error::{CodeInfo, ErrorCode, Members, QsError, respond};
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
    info: &'static CodeInfo,
    /// The names that are taken, and where in the JSON each member begins; none for those that are
    /// yet to come and replace earlier ones.
    names: Vec<(Name, Option<usize>)>,
}

type Name = Cow<'static, str>;

/// A member as JSON, with the comma before it.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    name: Name,
    json: Vec<u8>,
}

impl<'a> Members<'a> {
    pub(crate) fn new(json: &'a mut Vec<u8>, info: &'static CodeInfo) -> Self {
        Self {
            json,
            info,
            names: Vec::new(),
        }
    }

    /// Adds a member.
    ///
    /// It is left out, with a log event, if it does not serialize, if a member of that name is
    /// there, or if the body or a problem document (RFC 9457) has the name for something else.
    pub fn add<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if name.is_empty() || member::is_reserved(name) {
            engine::part_dropped(self.info, name, "a member cannot have this name");
        } else if self.has(name) {
            engine::part_dropped(self.info, name, "a member of this name is there");
        } else {
            self.write(Cow::Owned(name.to_owned()), value);
        }
    }

    /// Adds a member whose name the derive has checked. One that an
    /// [`ErrorResponse`](crate::ErrorResponse) replaces is there already.
    #[doc(hidden)]
    pub fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if !self.has(name) {
            self.write(Cow::Borrowed(name), value);
        }
    }

    /// Adds members that are JSON already, but for those that are there.
    pub(crate) fn extend(&mut self, members: &[Member]) {
        for Member { name, json } in members {
            if !self.has(name) {
                self.names.push((name.clone(), Some(self.json.len())));
                self.json.extend_from_slice(json);
            }
        }
    }

    /// Adds those of an error, with others behind that replace them where the names are the same.
    pub(crate) fn replace(&mut self, error: &dyn QsError, by: &[Member]) {
        let before = self.names.len();
        let replaced = by.iter().filter(|member| !self.has(&member.name));
        let replaced: Vec<_> = replaced.map(|member| (member.name.clone(), None)).collect();
        let after = before + replaced.len();
        self.names.extend(replaced);
        error.write_members(self);
        self.names.drain(before..after);
        self.extend(by);
    }

    fn has(&self, name: &str) -> bool {
        self.names.iter().any(|(taken, _)| taken == name)
    }

    fn write<T: Serialize + ?Sized>(&mut self, name: Name, value: &T) {
        let start = self.json.len();
        self.json.push(b',');
        json::string(self.json, &name);
        self.json.push(b':');
        // A `Serialize` may panic; serde_json itself does where a Display fails that is collected.
        match catch_panic(|| serde_json::to_writer(&mut *self.json, value)) {
            Ok(Ok(())) => self.names.push((name, Some(start))),
            Ok(Err(error)) => self.forget(start, &name, error),
            Err(panic) => self.forget(start, &name, panic),
        }
    }

    fn forget(&mut self, start: usize, name: &str, reason: impl Display) {
        self.json.truncate(start);
        engine::part_dropped(self.info, name, reason);
    }
}

/// Renders members to be kept.
pub(crate) fn rendered(info: &'static CodeInfo, add: impl FnOnce(&mut Members<'_>)) -> Vec<Member> {
    let mut json = Vec::new();
    let mut members = Members::new(&mut json, info);
    add(&mut members);
    let names = members.names;
    let mut kept: Vec<Member> = Vec::with_capacity(names.len());
    for (name, start) in names.into_iter().rev() {
        kept.extend(start.map(|start| Member {
            name,
            json: json.split_off(start),
        }));
    }
    kept.reverse();
    kept
}

/// Puts a member in place of the one of its name, or behind the others.
pub(crate) fn replace(members: &mut Vec<Member>, new: Vec<Member>) {
    for member in new {
        match members.iter_mut().find(|old| old.name == member.name) {
            Some(old) => *old = member,
            None => members.push(member),
        }
    }
}
