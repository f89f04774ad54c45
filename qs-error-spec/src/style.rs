//! The styles of error codes.

/// The greatest length of a code, in bytes.
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

/// The characters that codes of a style consist of.
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

            /// Returns the name of the style, as an attribute has it.
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
    SnakeCase "snake_case"
        "lower-case words of letters and digits joined by `_`, the first beginning with a letter"
        LOWER, LOWER | DIGIT, &[(b'_', LOWER | DIGIT)];
}

impl CodeStyle {
    /// Checks that a code is in the style and at most [`MAX_CODE_LEN`] bytes long.
    ///
    /// # Errors
    ///
    /// Fails with the first of the reasons of [`InvalidCode`] that applies.
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
        _ => 0,
    }
}

/// Returns whether a string is a code in some style: 1 to 63 of `[A-Za-z0-9._:-]`.
///
/// ```
/// use qs_error_spec::style::is_code;
///
/// assert!(is_code("bucket_not_found") && is_code("E1234") && is_code("storage.bucket-gone"));
/// assert!(!is_code("") && !is_code("not found"));
/// ```
#[must_use]
pub const fn is_code(code: &str) -> bool {
    let bytes = code.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !matches!(bytes[at], b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b':' | b'-')
        {
            return false;
        }
        at += 1;
    }
    !bytes.is_empty() && bytes.len() <= MAX_CODE_LEN
}
