//! The styles of error codes.

use crate::text::equal;

/// The maximum length of a code, in bytes.
pub const MAX_CODE_LEN: usize = 63;

/// The reason why a code is invalid.
///
/// ```
/// use qs_error_spec::style::{CodeStyle, InvalidCode};
///
/// assert_eq!(CodeStyle::SnakeCase.check(""), Err(InvalidCode::Empty));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum InvalidCode {
    /// The code is empty.
    Empty,
    /// The code is longer than [`MAX_CODE_LEN`].
    TooLong,
    /// The code is not in the style.
    Style,
}

/// A set of ASCII characters.
type Class = u8;

const LOWER: Class = 1;
const DIGIT: Class = 2;
const UPPER: Class = 4;
const PUNCTUATION: Class = 8;
const ANY: Class = LOWER | DIGIT | UPPER | PUNCTUATION;

/// The characters in the codes of a style.
struct Rule {
    first: Class,
    rest: Class,
    /// Separators of words, each with the characters that can follow it.
    separators: &'static [(u8, Class)],
}

macro_rules! styles {
    ($($(#[$doc:meta])* $variant:ident $name:literal $form:literal
        $first:expr, $rest:expr, $separators:expr;)*) => {
        /// The style that the codes of a type have.
        ///
        /// ```
        /// use qs_error_spec::style::CodeStyle;
        ///
        /// assert_eq!(CodeStyle::SnakeCase.name(), "snake_case");
        /// ```
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        #[non_exhaustive]
        pub enum CodeStyle {
            $($(#[$doc])* $variant,)*
        }

        impl CodeStyle {
            /// Every style.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the name of the style in attributes.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// Returns the form of the codes, for compiler messages.
            #[must_use]
            pub const fn form(self) -> &'static str {
                match self {
                    $(Self::$variant => $form,)*
                }
            }

            const fn rule(self) -> Rule {
                match self {
                    $(Self::$variant => Rule { first: $first, rest: $rest, separators: $separators },)*
                }
            }
        }
    };
}

styles! {
    /// Lower-case words, such as `bucket_not_found`.
    SnakeCase "snake_case" "snake_case"
        LOWER, LOWER | DIGIT, &[(b'_', LOWER | DIGIT)];
    /// Upper-case words, such as `BUCKET_NOT_FOUND`.
    ScreamingSnakeCase "SCREAMING_SNAKE_CASE" "SCREAMING_SNAKE_CASE"
        UPPER, UPPER | DIGIT, &[(b'_', UPPER | DIGIT)];
    /// Lower-case words, such as `bucket-not-found`.
    KebabCase "kebab-case" "kebab-case"
        LOWER, LOWER | DIGIT, &[(b'-', LOWER | DIGIT)];
    /// Joined words, such as `bucketNotFound`.
    CamelCase "camelCase" "camelCase"
        LOWER, LOWER | UPPER | DIGIT, &[];
    /// Joined words, such as `BucketNotFound`.
    PascalCase "PascalCase" "PascalCase"
        UPPER, LOWER | UPPER | DIGIT, &[];
    /// Names of lower-case words, such as `bucket.not_found`.
    Dotted "dotted" "snake_case names joined by `.`"
        LOWER, LOWER | DIGIT, &[(b'_', LOWER | DIGIT), (b'.', LOWER)];
    /// Any ASCII letters, digits and `.`, `_`, `:`, `-`, such as `E1234`.
    Any "any" "ASCII letters, digits, `.`, `_`, `:` or `-`"
        ANY, ANY, &[];
}

impl CodeStyle {
    /// Checks that a code is in the style and at most [`MAX_CODE_LEN`] bytes long.
    ///
    /// # Errors
    ///
    /// Returns the first reason of [`InvalidCode`] that applies.
    ///
    /// ```
    /// use qs_error_spec::style::{CodeStyle, InvalidCode};
    ///
    /// assert_eq!(CodeStyle::SnakeCase.check("bucket_not_found"), Ok(()));
    /// assert_eq!(CodeStyle::SnakeCase.check("NoSuchBucket"), Err(InvalidCode::Style));
    /// ```
    pub const fn check(self, code: &str) -> Result<(), InvalidCode> {
        let bytes = code.as_bytes();
        if bytes.is_empty() {
            return Err(InvalidCode::Empty);
        }
        if bytes.len() > MAX_CODE_LEN {
            return Err(InvalidCode::TooLong);
        }
        if self.rule().accepts(bytes) {
            Ok(())
        } else {
            Err(InvalidCode::Style)
        }
    }
}

impl Rule {
    const fn accepts(&self, code: &[u8]) -> bool {
        let (mut at, mut is_start, mut allowed) = (0, true, self.first);
        while at < code.len() {
            let after = if is_start {
                None
            } else {
                self.after_separator(code[at])
            };
            match after {
                Some(class) => {
                    is_start = true;
                    allowed = class;
                }
                None => {
                    if class(code[at]) & allowed == 0 {
                        return false;
                    }
                    is_start = false;
                    allowed = self.rest;
                }
            }
            at += 1;
        }
        !is_start
    }

    const fn after_separator(&self, byte: u8) -> Option<Class> {
        let mut at = 0;
        while at < self.separators.len() {
            if self.separators[at].0 == byte {
                return Some(self.separators[at].1);
            }
            at += 1;
        }
        None
    }
}

const fn class(byte: u8) -> Class {
    match byte {
        b'a'..=b'z' => LOWER,
        b'0'..=b'9' => DIGIT,
        b'A'..=b'Z' => UPPER,
        b'.' | b'_' | b':' | b'-' => PUNCTUATION,
        _ => 0,
    }
}

/// Returns the style of this name.
///
/// ```
/// use qs_error_spec::style::{self, CodeStyle};
///
/// assert_eq!(style::find("kebab-case"), Some(CodeStyle::KebabCase));
/// assert_eq!(style::find("Kebab-Case"), None);
/// ```
#[must_use]
pub const fn find(name: &str) -> Option<CodeStyle> {
    let mut at = 0;
    while at < CodeStyle::ALL.len() {
        if equal(CodeStyle::ALL[at].name(), name) {
            return Some(CodeStyle::ALL[at]);
        }
        at += 1;
    }
    None
}

/// Returns whether a string is a code in any style: 1 to 63 characters of `[A-Za-z0-9._:-]`.
///
/// ```
/// use qs_error_spec::style::is_code;
///
/// assert!(is_code("bucket_not_found") && is_code("E1234") && is_code("storage.bucket-gone"));
/// assert!(!is_code("") && !is_code("not found"));
/// ```
#[must_use]
pub const fn is_code(code: &str) -> bool {
    CodeStyle::Any.check(code).is_ok()
}
