//! The words of a line, and the characters that each one may contain.

/// A kind of words.
pub(super) struct Form {
    noun: &'static str,
    is_valid: fn(&str) -> bool,
    expected: &'static str,
}

pub(super) const CODE: Form = Form {
    noun: "code",
    is_valid: is_code,
    expected: "1 to 63 ASCII letters, digits, `.`, `_`, `:` or `-`",
};

pub(super) const STATUS: Form = Form {
    noun: "status",
    is_valid: is_status,
    expected: "400 to 599",
};

pub(super) const VERSION: Form = Form {
    noun: "version",
    is_valid: is_version,
    expected: "visible ASCII characters, such as `0.2.0`",
};

pub(super) const VARIANT: Form = Form {
    noun: "declaration",
    is_valid: is_variant,
    expected: "`Type` or `Type::Variant`",
};

pub(super) const ACTION: Form = Form {
    noun: "action",
    is_valid: is_lower_case,
    expected: "lower case and `_`, such as `fix_request`",
};

pub(super) const KIND: Form = Form {
    noun: "kind",
    is_valid: is_lower_case,
    expected: "lower case and `_`, such as `integer`",
};

pub(super) const SCHEME: Form = Form {
    noun: "scheme",
    is_valid: is_scheme,
    expected: "a token of HTTP, such as `Bearer`",
};

pub(super) const HEADER: Form = Form {
    noun: "header",
    is_valid: is_header,
    expected: "a name in lower case, such as `retry-after`",
};

pub(super) const NAME: Form = Form {
    noun: "name",
    is_valid: is_name,
    expected: "visible ASCII characters, and other bytes as `%` and two digits",
};

impl Form {
    /// Checks a word. The error is a message for the user.
    pub(super) fn check(&self, word: &str) -> Result<(), String> {
        if (self.is_valid)(word) {
            return Ok(());
        }
        let Self { noun, expected, .. } = self;
        let word = word.escape_debug();
        Err(format!("invalid {noun} `{word}`: expected {expected}"))
    }
}

/// Returns whether the word is a code of any style.
fn is_code(word: &str) -> bool {
    let is_code_char = |c: char| c.is_ascii_alphanumeric() || "._:-".contains(c);
    (1..=63).contains(&word.len()) && word.chars().all(is_code_char)
}

fn is_status(word: &str) -> bool {
    let is_number = word.chars().all(|c| c.is_ascii_digit());
    is_number && matches!(word.parse(), Ok(400..=599_u16))
}

/// Returns whether the word is a version: one or more visible ASCII characters.
pub(super) fn is_version(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_graphic())
}

/// Returns whether the word is `Type` or `Type::Variant`.
fn is_variant(word: &str) -> bool {
    let mut names = word.split("::");
    let is_identifier_char = |c: char| c.is_ascii_alphanumeric() || "_%".contains(c);
    names.clone().count() <= 2
        && names.all(|name| is_name(name) && name.chars().all(is_identifier_char))
}

/// Returns whether the word can be an action or a kind: lower case and `_`. The facade can add words.
fn is_lower_case(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}

/// Returns whether the word is a token of HTTP (RFC 9110, section 5.6.2).
pub(super) fn is_scheme(word: &str) -> bool {
    !word.is_empty() && word.chars().all(is_token_char)
}

pub(super) fn is_token_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}

fn is_header(word: &str) -> bool {
    let is_lower = !word.chars().any(|c| c.is_ascii_uppercase());
    is_lower && is_name(word) && is_scheme(&unescape(word))
}

/// Returns whether the word is an escaped name.
fn is_name(word: &str) -> bool {
    !word.is_empty() && escape(&unescape(word)) == word
}

/// Escapes a name. Visible ASCII characters are unchanged, except `%` and the signs of lists. The
/// bytes of other characters become `%` and two digits.
pub(crate) fn escape(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_graphic() && !b"%,:?".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.push_str(&format!("%{byte:02X}"));
        }
    }
    escaped
}

/// Reverses [`escape`]. For an invalid escape, the result has another escaped form.
fn unescape(word: &str) -> String {
    let mut name = Vec::with_capacity(word.len());
    let mut rest = word.as_bytes();
    while let [first, tail @ ..] = rest {
        let escaped = match rest {
            [b'%', high, low, tail @ ..] => byte(*high, *low).map(|byte| (byte, tail)),
            _ => None,
        };
        let (byte, tail) = escaped.unwrap_or((*first, tail));
        name.push(byte);
        rest = tail;
    }
    String::from_utf8_lossy(&name).into_owned()
}

fn byte(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}
