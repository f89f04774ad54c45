//! The conversion of catalog entries into entries of a lock file.

use std::collections::{BTreeMap, BTreeSet};

use qs_error::CodeInfo;
use qs_error::catalog::{MemberInfo, ParamInfo};

use super::challenge::Schemes;
use super::line::{Declaration, Line, Member, Names, State};
use super::word::{escape, is_version};

/// A code as its types declare it.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) code: String,
    pub(crate) status: u16,
    /// The value of the key `since`.
    pub(crate) since: Option<String>,
    pub(crate) deprecation: Deprecation,
    pub(crate) declaration: Declaration,
    /// Whether a `transparent` type of another crate adds the code.
    pub(crate) is_external: bool,
}

/// The deprecation of a code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Deprecation {
    None,
    /// The declaration has a version.
    Since(String),
    /// The declaration has no version, or one that may be the version of its crate.
    Undated(Option<String>),
}

/// The crates of the locked types, and the version of the package that checks the lock file.
#[derive(Clone, Debug)]
pub(crate) struct Crates<'a> {
    /// The crates whose codes are not external.
    pub(crate) locked: BTreeSet<&'a str>,
    pub(crate) version: Option<&'a str>,
}

impl Entry {
    /// Converts a catalog entry. The error is a message for the user.
    pub(crate) fn new(info: &CodeInfo, crates: &Crates<'_>) -> Result<Self, String> {
        let check = |key, version: Option<&'static str>| match version {
            Some(version) if !is_version(version) => Err(invalid_version(info, key, version)),
            _ => Ok(version),
        };
        let since = check("since", info.since())?.map(str::to_owned);
        let deprecated = check("deprecated", info.deprecated_since())?;
        let is_external = !crates.locked.contains(crate_of(info.listed_by()));
        Ok(Self {
            code: info.code().to_owned(),
            status: info.status().as_u16(),
            since,
            deprecation: deprecation(info, deprecated, crates),
            declaration: declaration(info),
            is_external,
        })
    }

    /// Returns the line of the code, with the versions of its old line.
    pub(crate) fn line(&self, old: Option<&Line>, version: &str) -> Line {
        let since = self.since.clone().or_else(|| Some(old?.since.clone()));
        let old_deprecated = old.and_then(|old| old.deprecated.clone());
        let deprecated = match &self.deprecation {
            Deprecation::None => None,
            Deprecation::Since(version) => Some(version.clone()),
            Deprecation::Undated(declared) => old_deprecated
                .or_else(|| declared.clone())
                .or_else(|| Some(version.to_owned())),
        };
        Line {
            code: self.code.clone(),
            status: self.status,
            since: since.unwrap_or_else(|| version.to_owned()),
            deprecated,
            state: State::Declared(self.declaration.clone()),
        }
    }
}

fn invalid_version(info: &CodeInfo, key: &str, version: &str) -> String {
    format!(
        "`{}`: invalid version `{}` in `{key}`: expected visible ASCII characters, such as `0.2.0`",
        info.code(),
        version.escape_debug()
    )
}

/// Returns the deprecation of a code.
///
/// `#[deprecated]` without `since` has the version of its crate, which changes with each release.
/// So only another version is certainly a declared one. The version of a crate is the version of the
/// package if a locked type is in this crate.
fn deprecation(info: &CodeInfo, version: Option<&str>, crates: &Crates<'_>) -> Deprecation {
    let is_locked = crates.locked.contains(crate_of(info.declared_by()));
    let own = crates.version.filter(|_| is_locked);
    match (version, own) {
        _ if !info.is_deprecated() => Deprecation::None,
        (Some(version), Some(own)) if version != own => Deprecation::Since(version.to_owned()),
        _ => Deprecation::Undated(version.map(str::to_owned)),
    }
}

fn declaration(info: &CodeInfo) -> Declaration {
    let (challenge, headers) = headers(info);
    let member = |member: &MemberInfo| {
        let value = Member {
            kind: member.kind().as_str().to_owned(),
            is_optional: member.is_optional(),
        };
        (escape(member.name()), value)
    };
    let param = |param: &ParamInfo| (escape(param.name()), param.is_optional());
    Declaration {
        by: variant_path(info),
        action: info.action().as_str().to_owned(),
        challenge,
        headers,
        members: info
            .members()
            .iter()
            .map(member)
            .collect::<BTreeMap<_, _>>(),
        params: info.params().iter().map(param).collect(),
    }
}

/// Returns the schemes of a constant challenge, and the headers.
fn headers(info: &CodeInfo) -> (Schemes, Names) {
    let (mut challenge, mut headers) = (Schemes::default(), Names::new());
    for (name, value) in info.headers() {
        if info.status() == 401 && name == "www-authenticate" {
            challenge = value.map(Schemes::of).unwrap_or_default();
            if !challenge.is_empty() {
                continue;
            }
        }
        headers.insert(escape(name), value.is_none());
    }
    if info.retry_after().is_some() || info.has_variable_retry_after() {
        headers.insert("retry-after".to_owned(), info.has_variable_retry_after());
    }
    (challenge, headers)
}

/// Returns `Type::Variant` or `Type`.
fn variant_path(info: &CodeInfo) -> String {
    let path = info.declared_by();
    let name = path.rsplit("::").next().unwrap_or(path);
    let name = escape(name.strip_prefix("r#").unwrap_or(name));
    match info.variant() {
        Some(variant) => format!("{name}::{}", escape(variant)),
        None => name,
    }
}

/// Returns the crate of a path, through references and pointers to the type.
///
/// ```text
/// &alloc::boxed::Box<shop::Error> → shop
/// ```
pub(crate) fn crate_of(path: &str) -> &str {
    const POINTERS: &[&str] = &["&", "mut ", "alloc::boxed::Box<", "alloc::sync::Arc<"];
    let mut path = path;
    while let Some(rest) = POINTERS
        .iter()
        .find_map(|pointer| path.strip_prefix(pointer))
    {
        path = rest;
    }
    path.split("::").next().unwrap_or(path)
}
