//! The data behind a [`CodeInfo`](super::CodeInfo), as expansions write it.

use super::collision::equal;
use super::{CodeInfo, LogLevel};

/// Everything a declaration says about one code.
///
/// The compiler spends its time on each expression of each row: so a row is plain literals, what few
/// rows have is behind a reference that the others share, and a text that is not there is empty.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Row {
    /// The code on the wire.
    pub code: &'static str,
    /// The hash of the code, by which it is found.
    pub hash: u64,
    /// 400 to 599; zero without a code, because of a mistake.
    pub status: u16,
    /// The variant that declares it; empty for a struct.
    pub variant: &'static str,
    /// The public message.
    pub message: DeclaredMessage,
    /// The doc comment.
    pub description: &'static str,
    /// The help link, with the code put in.
    pub url: &'static str,
    /// The rest.
    pub extras: &'static RowExtras,
}

/// A message as a declaration has it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DeclaredMessage {
    /// There is none.
    Absent,
    /// It is the same for every value.
    Constant(&'static str),
    /// The same, but with braces that are escaped: as written, and as meant.
    Escaped(&'static str, &'static str),
    /// It has placeholders.
    Format(&'static str),
}

/// What most rows of a type have in common.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RowExtras {
    /// The type that declares the code. With the code it is the identity of a row.
    pub declared_by: &'static str,
    /// Its line and column, as one number: functions of a module may have types of one name.
    pub location: u64,
    /// The constant headers, and the names of those that others fill in.
    pub headers: &'static [Header],
    /// `WWW-Authenticate`, sent with a 401.
    pub challenge: &'static str,
    /// In seconds.
    pub retry_after: Option<u64>,
    /// Whether the same request may succeed later.
    pub retryable: bool,
    /// None: by the status.
    pub log: Option<LogLevel>,
}

/// A response header that comes with a code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Header {
    /// In lower case.
    pub name: &'static str,
    /// None: a field, or something outside of the error, fills it in.
    pub value: Option<&'static str>,
}

/// The text, if there is one.
pub(super) const fn present(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

impl Row {
    /// The row of a variant with a mistake, which has been reported.
    pub const BROKEN: Self = Self {
        code: "",
        hash: 0,
        status: 0,
        variant: "",
        message: DeclaredMessage::Absent,
        description: "",
        url: "",
        extras: &RowExtras::declared("", (0, 0)),
    };

    /// What a variant starts from that takes its code from another one.
    ///
    /// A message with placeholders stays behind: the fields that it prints do.
    #[must_use]
    pub const fn inherited(origin: &CodeInfo) -> Self {
        let row = *origin.row;
        Self {
            message: match row.message {
                DeclaredMessage::Format(_) => DeclaredMessage::Absent,
                message => message,
            },
            ..row
        }
    }
}

impl RowExtras {
    /// What a declaration starts from.
    #[must_use]
    pub const fn declared(declared_by: &'static str, (line, column): (u32, u32)) -> Self {
        Self {
            declared_by,
            location: (line as u64) << 32 | column as u64,
            headers: &[],
            challenge: "",
            retry_after: None,
            retryable: false,
            log: None,
        }
    }

    /// That of the row which a variant takes its code from.
    #[must_use]
    pub const fn inherited(origin: &CodeInfo) -> Self {
        *origin.row.extras
    }
}

/// The headers of a variant and, behind them, those of the one that it inherits from whose names
/// are not there yet; at the front of as much room as there are headers.
#[must_use]
pub const fn concat_headers<const N: usize>(
    own: &[Header],
    inherited: &[Header],
) -> ([Header; N], usize) {
    let mut all = [Header {
        name: "",
        value: None,
    }; N];
    let (mut len, mut at) = (0, 0);
    while at < N {
        let header = if at < own.len() {
            own[at]
        } else {
            inherited[at - own.len()]
        };
        if !has_name(own, header.name) || at < own.len() {
            all[len] = header;
            len += 1;
        }
        at += 1;
    }
    (all, len)
}

pub(super) const fn has_name(headers: &[Header], name: &str) -> bool {
    let mut at = 0;
    while at < headers.len() {
        if equal(headers[at].name, name) {
            return true;
        }
        at += 1;
    }
    false
}

const PLACE: &[u8] = b"{code}";

/// The length of a url with the code put in.
#[must_use]
pub const fn filled_url_len(template: &str, code: &str) -> usize {
    let (mut len, mut at) = (0, 0);
    while at < template.len() {
        if is_place(template.as_bytes(), at) {
            len += code.len();
            at += PLACE.len();
        } else {
            len += 1;
            at += 1;
        }
    }
    len
}

/// The bytes of a url with the code put in.
#[must_use]
pub const fn fill_url<const N: usize>(template: &str, code: &str) -> [u8; N] {
    let (template, code) = (template.as_bytes(), code.as_bytes());
    let mut url = [0; N];
    let (mut len, mut at) = (0, 0);
    while at < template.len() {
        if is_place(template, at) {
            let mut byte = 0;
            while byte < code.len() {
                url[len] = code[byte];
                (len, byte) = (len + 1, byte + 1);
            }
            at += PLACE.len();
        } else {
            url[len] = template[at];
            (len, at) = (len + 1, at + 1);
        }
    }
    url
}

const fn is_place(template: &[u8], at: usize) -> bool {
    let mut byte = 0;
    while byte < PLACE.len() {
        if at + byte >= template.len() || template[at + byte] != PLACE[byte] {
            return false;
        }
        byte += 1;
    }
    true
}
