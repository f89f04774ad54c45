//! One line of a lock file: its model, its parser and its writer.
//!
//! The writer defines the format. A line is valid if the writer returns the same bytes for its
//! model.

use std::collections::BTreeMap;
use std::fmt;
use std::str::Split;

use super::challenge::Schemes;
use super::word::{self, Form};

/// The words that introduce the parts of a line, in their order.
const KEYWORDS: &[&str] = &[
    "since",
    "deprecated",
    "retired",
    "instead",
    "by",
    "action",
    "challenge",
    "headers",
    "members",
    "params",
];

/// The escaped names of a list, and whether each one has a `?`.
pub(crate) type Names = BTreeMap<String, bool>;

/// The line of one code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Line {
    pub(crate) code: String,
    pub(crate) status: u16,
    /// The version that introduced the code.
    pub(crate) since: String,
    /// The version that deprecated the code.
    pub(crate) deprecated: Option<String>,
    pub(crate) state: State,
}

/// The state of a code in a lock file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum State {
    /// A type declares the code.
    Declared(Declaration),
    /// The code is no longer declared since the version.
    Retired {
        version: String,
        instead: Option<String>,
    },
}

/// The parts of a declared code on which clients rely, and the variant that declares it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Declaration {
    pub(crate) by: String,
    pub(crate) action: String,
    /// The schemes of a constant challenge.
    pub(crate) challenge: Schemes,
    /// The headers, and whether a field or a handler supplies the value.
    pub(crate) headers: Names,
    /// The members, by their escaped names.
    pub(crate) members: BTreeMap<String, Member>,
    /// The params, and whether they are optional.
    pub(crate) params: Names,
}

/// An extension member.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Member {
    pub(crate) kind: String,
    pub(crate) is_optional: bool,
}

impl Line {
    /// Parses a line without its line break. The error is a message for the user.
    pub(crate) fn parse(line: &str) -> Result<Self, String> {
        let parsed = Words(line.split(' ')).line()?;
        let written = parsed.to_string();
        if written == line {
            Ok(parsed)
        } else {
            Err(format!("invalid line: expected `{written}`"))
        }
    }

    /// Returns the parts of a declared code.
    pub(crate) fn declaration(&self) -> Option<&Declaration> {
        match &self.state {
            State::Declared(declaration) => Some(declaration),
            State::Retired { .. } => None,
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            code,
            status,
            since,
            ..
        } = self;
        write!(f, "{code} {status} since {since}")?;
        write_word(f, "deprecated", self.deprecated.as_deref())?;
        match &self.state {
            State::Declared(declaration) => declaration.fmt(f),
            State::Retired { version, instead } => {
                write_word(f, "retired", Some(version))?;
                write_word(f, "instead", instead.as_deref())
            }
        }
    }
}

impl fmt::Display for Declaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, " by {} action {}", self.by, self.action)?;
        write_list(f, "challenge", vec![self.challenge.to_string()])?;
        let name = |(name, is_variable): (&String, &bool)| format!("{name}{}", sign(*is_variable));
        let member = |(name, member): (&String, &Member)| {
            let Member { kind, is_optional } = member;
            format!("{name}:{kind}{}", sign(*is_optional))
        };
        write_list(f, "headers", self.headers.iter().map(name).collect())?;
        write_list(f, "members", self.members.iter().map(member).collect())?;
        write_list(f, "params", self.params.iter().map(name).collect())
    }
}

fn sign(is_variable: bool) -> &'static str {
    if is_variable { "?" } else { "" }
}

fn write_word(f: &mut fmt::Formatter<'_>, keyword: &str, word: Option<&str>) -> fmt::Result {
    match word {
        Some(word) => write!(f, " {keyword} {word}"),
        None => Ok(()),
    }
}

/// Writes a list, sorted by the bytes of its items as written.
fn write_list(f: &mut fmt::Formatter<'_>, keyword: &str, mut items: Vec<String>) -> fmt::Result {
    items.sort();
    let list = Some(items.join(",")).filter(|list| !list.is_empty());
    write_word(f, keyword, list.as_deref())
}

/// The rest of a line.
struct Words<'a>(Split<'a, char>);

impl<'a> Words<'a> {
    fn line(mut self) -> Result<Line, String> {
        let code = self.word("code", &word::CODE)?;
        let status = self.word("status", &word::STATUS)?;
        let since = self.required("since", &word::VERSION)?;
        let deprecated = self.optional("deprecated", &word::VERSION)?;
        let state = match self.optional("retired", &word::VERSION)? {
            Some(version) => State::Retired {
                version,
                instead: self.optional("instead", &word::CODE)?,
            },
            None => State::Declared(self.declaration()?),
        };
        self.end()?;
        Ok(Line {
            code,
            status: status.parse().unwrap_or_default(),
            since,
            deprecated,
            state,
        })
    }

    fn declaration(&mut self) -> Result<Declaration, String> {
        Ok(Declaration {
            by: self.required("by", &word::VARIANT)?,
            action: self.required("action", &word::ACTION)?,
            challenge: self.challenge()?,
            headers: self.names("headers", &word::HEADER)?,
            members: self.members()?,
            params: self.names("params", &word::NAME)?,
        })
    }

    fn challenge(&mut self) -> Result<Schemes, String> {
        let mut schemes = Schemes::default();
        for scheme in self.list("challenge")? {
            word::SCHEME.check(scheme)?;
            if !schemes.add(scheme) {
                return Err(duplicate(scheme, "challenge"));
            }
        }
        Ok(schemes)
    }

    fn names(&mut self, keyword: &str, form: &Form) -> Result<Names, String> {
        let mut names = Names::new();
        for item in self.list(keyword)? {
            let name = item.strip_suffix('?').unwrap_or(item);
            form.check(name)?;
            if names.insert(name.to_owned(), name != item).is_some() {
                return Err(duplicate(name, keyword));
            }
        }
        Ok(names)
    }

    fn members(&mut self) -> Result<BTreeMap<String, Member>, String> {
        let mut members = BTreeMap::new();
        for item in self.list("members")? {
            let plain = item.strip_suffix('?').unwrap_or(item);
            let Some((name, kind)) = plain.split_once(':') else {
                let item = item.escape_debug();
                return Err(format!("invalid member `{item}`: expected `NAME:KIND`"));
            };
            word::NAME.check(name)?;
            word::KIND.check(kind)?;
            let member = Member {
                kind: kind.to_owned(),
                is_optional: plain != item,
            };
            if members.insert(name.to_owned(), member).is_some() {
                return Err(duplicate(name, "members"));
            }
        }
        Ok(members)
    }

    /// Returns the items of a list, or no items if the next word is not its keyword.
    fn list(&mut self, keyword: &str) -> Result<Vec<&'a str>, String> {
        if !self.skip(keyword) {
            return Ok(Vec::new());
        }
        let list = self.next(keyword)?;
        Ok(list.split(',').collect())
    }

    fn required(&mut self, keyword: &str, form: &Form) -> Result<String, String> {
        if self.skip(keyword) {
            return self.word(keyword, form);
        }
        let expected = format!("`{keyword}`");
        Err(match self.0.next() {
            Some(word) => unexpected(word, &expected),
            None => incomplete(&expected),
        })
    }

    fn optional(&mut self, keyword: &str, form: &Form) -> Result<Option<String>, String> {
        if self.skip(keyword) {
            self.word(keyword, form).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Skips the next word if it is the keyword.
    fn skip(&mut self, keyword: &str) -> bool {
        let mut rest = self.0.clone();
        let is_next = rest.next() == Some(keyword);
        if is_next {
            self.0 = rest;
        }
        is_next
    }

    fn word(&mut self, name: &str, form: &Form) -> Result<String, String> {
        let word = self.next(name)?;
        form.check(word)?;
        Ok(word.to_owned())
    }

    fn next(&mut self, name: &str) -> Result<&'a str, String> {
        let expected = format!("the value of `{name}`");
        match self.0.next() {
            Some("") => Err(unexpected("", &expected)),
            Some(word) => Ok(word),
            None => Err(incomplete(&expected)),
        }
    }

    fn end(&mut self) -> Result<(), String> {
        let Some(word) = self.0.next() else {
            return Ok(());
        };
        let order = KEYWORDS.join(", ");
        Err(unexpected(word, &format!("the order {order}")))
    }
}

fn unexpected(word: &str, expected: &str) -> String {
    if word.is_empty() {
        "two spaces, or a space at the end: expected one space between words".to_owned()
    } else if KEYWORDS.contains(&word) {
        format!("misplaced or duplicate word `{word}`: expected {expected}")
    } else {
        format!(
            "unknown word `{}`: expected {expected}",
            word.escape_debug()
        )
    }
}

fn incomplete(expected: &str) -> String {
    format!("incomplete line: expected {expected}")
}

fn duplicate(item: &str, keyword: &str) -> String {
    format!("duplicate item `{item}` in `{keyword}`: keep one")
}
