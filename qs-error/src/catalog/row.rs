//! The data of a [`CodeInfo`](super::CodeInfo), as expansions write it.

use qs_error_spec::status::GrpcCode;

use super::collision::equal;

use super::{Action, CodeInfo, LogLevel, MemberInfo, ParamInfo};

/// The declaration of one code.
///
/// Compile time grows with each expression of each row. So a row consists of literals, an absent
/// string is empty, and data that few rows have is in a shared [`RowExtras`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Row {
    /// The code on the wire.
    pub code: &'static str,
    /// The hash of the code.
    pub hash: u64,
    /// The status, 400 to 599. Zero if the declaration has an error.
    pub status: u16,
    /// The variant that declares the code. Empty for a struct.
    pub variant: &'static str,
    /// The public message.
    pub message: DeclaredMessage,
    /// The doc comment with its sections.
    pub description: &'static str,
    /// The help link, with the code filled in.
    pub url: &'static str,
    /// Data that few rows have.
    pub extras: &'static RowExtras,
}

/// The message of a declaration.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DeclaredMessage {
    /// The declaration does not have a message.
    Absent,
    /// The message is the same for every value.
    Constant(&'static str),
    /// The message is constant and has escaped braces: as written, and unescaped.
    Escaped(&'static str, &'static str),
    /// The message has placeholders.
    Format(&'static str),
}

/// Data that is equal for most rows of a type.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RowExtras {
    /// The type that declares the code. Type, location and code identify a row.
    pub declared_by: &'static str,
    /// The type whose variant lists the code: the declaring type, or a type that inherits the code.
    pub listed_by: &'static str,
    /// The line and column of the type, because two functions can have types of one name.
    pub location: u64,
    /// The response headers.
    pub headers: &'static [Header],
    /// The value of `WWW-Authenticate`, which is sent with a 401. Empty if a handler supplies it.
    pub challenge: &'static str,
    /// The constant `Retry-After`, in seconds.
    pub retry_after: Option<u64>,
    /// Whether a field supplies `Retry-After`, or variants of the code have different values.
    pub has_variable_retry_after: bool,
    /// The extension members.
    pub members: &'static [MemberInfo],
    /// The fields that the message contains, if they are sent as data.
    pub params: &'static [ParamInfo],
    /// The action of a client. `None` if it depends on the status.
    pub action: Option<Action>,
    /// The level of the log event. `None` if it depends on the status.
    pub log: Option<LogLevel>,
    /// The gRPC code. `None` if it depends on the status.
    pub grpc: Option<GrpcCode>,
    /// The version that introduced the code.
    pub since: &'static str,
    /// The version that deprecated the code, empty if it is unknown. `None` if it is not
    /// deprecated.
    pub deprecated: Option<&'static str>,
    /// The code that replaces a deprecated one.
    pub instead: &'static str,
}

/// A response header of a code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Header {
    /// The name, in lower case.
    pub name: &'static str,
    /// The constant value. `None` if a field or a handler supplies it, or if not every variant of
    /// the code has this value.
    pub value: Option<&'static str>,
}

impl Header {
    /// The value of unused elements in arrays.
    pub(super) const NONE: Self = Self {
        name: "",
        value: None,
    };

    /// Returns a header that not every variant of a code has, so that its value is not constant.
    pub(super) const fn optional(self) -> Self {
        Self {
            value: None,
            ..self
        }
    }

    /// Merges one header of two variants of a code.
    pub(super) const fn merge(self, other: Self) -> Self {
        if self.is_equal(other) {
            self
        } else {
            self.optional()
        }
    }

    pub(super) const fn is_equal(self, other: Self) -> bool {
        let has_equal_value = match (self.value, other.value) {
            (Some(one), Some(other)) => equal(one, other),
            (None, None) => true,
            _ => false,
        };
        has_equal_value && equal(self.name, other.name)
    }
}

/// Returns `None` for an empty string.
pub(super) const fn non_empty(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// Returns a name without the `r#` of a raw identifier.
pub(super) const fn without_raw(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

impl Row {
    /// The row of a variant whose declaration has an error. The derive has reported it.
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

    /// The row of a transparent variant, which has no code. A row that inherits it is reported.
    pub const TRANSPARENT: Self = Self {
        hash: 1,
        ..Self::BROKEN
    };

    /// Returns whether the row is [`Self::TRANSPARENT`] or inherits it.
    pub(crate) const fn is_transparent(&self) -> bool {
        self.status == 0 && self.hash == Self::TRANSPARENT.hash
    }

    /// Returns the defaults of a variant that inherits its code.
    ///
    /// A message with placeholders is not inherited, because its fields are not.
    #[must_use]
    pub const fn inherited(parent: &CodeInfo) -> Self {
        let row = *parent.row;
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
    /// Returns the defaults of a type's own codes.
    #[must_use]
    pub const fn declared(declared_by: &'static str, (line, column): (u32, u32)) -> Self {
        Self {
            declared_by,
            listed_by: declared_by,
            location: (line as u64) << 32 | column as u64,
            headers: &[],
            challenge: "",
            retry_after: None,
            has_variable_retry_after: false,
            members: &[],
            params: &[],
            action: None,
            log: None,
            grpc: None,
            since: "",
            deprecated: None,
            instead: "",
        }
    }

    /// Returns the defaults of a variant that inherits its code. `own` are the defaults of its type.
    #[must_use]
    pub const fn inherited(parent: &CodeInfo, own: &Self) -> Self {
        Self {
            listed_by: own.listed_by,
            // Fields, and a message that contains them, are not inherited.
            has_variable_retry_after: false,
            members: &[],
            params: &[],
            ..*parent.row.extras
        }
    }

    /// Returns the line of the type.
    pub(super) const fn line(&self) -> u32 {
        (self.location >> 32) as u32
    }

    /// Returns whether one type declares both.
    #[must_use]
    pub const fn is_of_same_type(&self, other: &Self) -> bool {
        self.location == other.location && equal(self.declared_by, other.declared_by)
    }
}

impl CodeInfo {
    /// Returns the headers that a variant with this code inherits.
    #[doc(hidden)]
    #[must_use]
    pub const fn inherited_headers(&self) -> &'static [Header] {
        self.row.extras.headers
    }
}

/// Returns a variant's own headers followed by the inherited ones, and their number.
///
/// An own header replaces an inherited header of the same name. The rest of the array is unused.
#[must_use]
pub const fn concat_headers<const N: usize>(
    own: &[Header],
    inherited: &[Header],
) -> ([Header; N], usize) {
    let mut all = [Header::NONE; N];
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

/// Returns whether one of the headers has the name.
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

const PLACEHOLDER: &[u8] = b"{code}";

/// Returns the length of a url with the code filled in.
#[must_use]
pub const fn filled_url_len(template: &str, code: &str) -> usize {
    let (mut len, mut at) = (0, 0);
    while at < template.len() {
        if is_placeholder(template.as_bytes(), at) {
            len += code.len();
            at += PLACEHOLDER.len();
        } else {
            len += 1;
            at += 1;
        }
    }
    len
}

/// Returns the bytes of a url with the code filled in.
#[must_use]
pub const fn fill_url<const N: usize>(template: &str, code: &str) -> [u8; N] {
    let (template, code) = (template.as_bytes(), code.as_bytes());
    let mut url = [0; N];
    let (mut len, mut at) = (0, 0);
    while at < template.len() {
        if is_placeholder(template, at) {
            let mut byte = 0;
            while byte < code.len() {
                url[len] = code[byte];
                (len, byte) = (len + 1, byte + 1);
            }
            at += PLACEHOLDER.len();
        } else {
            url[len] = template[at];
            (len, at) = (len + 1, at + 1);
        }
    }
    url
}

const fn is_placeholder(template: &[u8], at: usize) -> bool {
    let mut byte = 0;
    while byte < PLACEHOLDER.len() {
        if at + byte >= template.len() || template[at + byte] != PLACEHOLDER[byte] {
            return false;
        }
        byte += 1;
    }
    true
}
