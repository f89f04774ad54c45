//! The sections of a doc comment. The derive checks that they exist, and the facade returns them.

use crate::text::has_byte;

/// A part of a doc comment.
///
/// The part before the first of the headings `# Cause`, `# Remedy` and `# Example` is the
/// description. Other headings belong to their section. If a heading is repeated, the first one is
/// used.
///
/// ```
/// use qs_error_spec::section::Section;
///
/// let names = Section::ALL.map(Section::name);
/// assert_eq!(names, ["description", "cause", "remedy", "example"]);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Section {
    /// The part before the other sections.
    Description,
    /// The reason why the error occurs.
    Cause,
    /// The next step of the reader.
    Remedy,
    /// An example.
    Example,
}

impl Section {
    /// Every section.
    pub const ALL: [Self; 4] = [Self::Description, Self::Cause, Self::Remedy, Self::Example];

    /// Returns the name in attributes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Description => "description",
            Self::Cause => "cause",
            Self::Remedy => "remedy",
            Self::Example => "example",
        }
    }

    /// Returns the contents of the section without blank lines around them, or an empty string.
    ///
    /// ```
    /// use qs_error_spec::section::Section;
    ///
    /// let docs = "The disk is full.\n\n# Remedy\n\nDelete files.";
    /// assert_eq!(Section::Description.of(docs), "The disk is full.");
    /// assert_eq!(Section::Remedy.of(docs), "Delete files.");
    /// assert_eq!(Section::Cause.of(docs), "");
    /// ```
    #[must_use]
    pub const fn of(self, docs: &str) -> &str {
        let bytes = docs.as_bytes();
        let mut start = match self {
            Self::Description => Some(0),
            _ => None,
        };
        let (mut fence, mut at) = (None, 0);
        while at < bytes.len() {
            let end = line_end(bytes, at);
            let line = bytes.split_at(end).0.split_at(at).1;
            fence = fence_after(fence, line);
            if fence.is_none()
                && let Some(section) = heading(line)
            {
                if let Some(start) = start {
                    return trim(docs.split_at(at).0.split_at(start).1);
                }
                if section as u8 == self as u8 {
                    start = Some(end);
                }
            }
            at = end + 1;
        }
        match start {
            Some(start) => trim(docs.split_at(start).1),
            None => "",
        }
    }

    /// Returns the name of the section in the fix of a message.
    const fn fix(self) -> &'static str {
        match self {
            Self::Description => "a description",
            Self::Cause => "a section `# Cause`",
            Self::Remedy => "a section `# Remedy`",
            Self::Example => "a section `# Example`",
        }
    }
}

/// Returns the message for a doc comment without some of the required sections.
///
/// ```
/// use qs_error_spec::section::{Section, missing};
///
/// let message = missing("Words.", &[Section::Description, Section::Remedy], "NoBucket").unwrap();
/// let expected = "missing `remedy`: add a section `# Remedy` to the doc comment of `NoBucket`";
/// assert_eq!(message.as_str(), expected);
/// ```
#[must_use]
pub const fn missing(docs: &str, required: &[Section], variant: &str) -> Option<Message> {
    let mut absent = Sections::NONE;
    let mut at = 0;
    while at < required.len() {
        if required[at].of(docs).is_empty() {
            absent.push(required[at]);
        }
        at += 1;
    }
    if absent.len == 0 {
        return None;
    }
    let mut message = Message::EMPTY;
    message.push("missing ");
    message.push_names(&absent);
    message.push(": add ");
    message.push_fixes(&absent);
    message.push(" to the doc comment of `");
    message.push(variant);
    message.push("`");
    Some(message)
}

/// At most four sections.
struct Sections {
    all: [Section; 4],
    len: usize,
}

impl Sections {
    const NONE: Self = Self {
        all: Section::ALL,
        len: 0,
    };

    const fn push(&mut self, section: Section) {
        if self.len < self.all.len() {
            self.all[self.len] = section;
            self.len += 1;
        }
    }

    /// Returns the separator before an item of a list in prose.
    const fn separator(&self, at: usize) -> &'static str {
        match at {
            0 => "",
            _ if at + 1 == self.len => " and ",
            _ => ", ",
        }
    }
}

/// A message of at most 1 KiB, because const evaluation cannot allocate.
///
/// ```
/// use qs_error_spec::section::{Message, Section, missing};
///
/// let message: Message = missing("", &[Section::Cause], "NoBucket").unwrap();
/// assert!(message.as_str().starts_with("missing `cause`: add a section `# Cause`"));
/// ```
#[derive(Debug)]
pub struct Message {
    bytes: [u8; 1024],
    len: usize,
}

impl Message {
    const EMPTY: Self = Self {
        bytes: [0; 1024],
        len: 0,
    };

    /// Returns the message as a string.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(message) => message,
            // Only whole strings are added.
            Err(_) => "",
        }
    }

    /// Adds a string, unless it is too long.
    const fn push(&mut self, text: &str) {
        let (text, mut at) = (text.as_bytes(), 0);
        if text.len() > self.bytes.len() - self.len {
            return;
        }
        while at < text.len() {
            self.bytes[self.len] = text[at];
            (self.len, at) = (self.len + 1, at + 1);
        }
    }

    const fn push_names(&mut self, sections: &Sections) {
        let mut at = 0;
        while at < sections.len {
            self.push(sections.separator(at));
            self.push("`");
            self.push(sections.all[at].name());
            self.push("`");
            at += 1;
        }
    }

    const fn push_fixes(&mut self, sections: &Sections) {
        let mut at = 0;
        while at < sections.len {
            self.push(sections.separator(at));
            self.push(sections.all[at].fix());
            at += 1;
        }
    }
}

/// A fence of a code block: its character and length.
#[derive(Clone, Copy)]
struct Fence {
    byte: u8,
    len: usize,
}

/// The indentation at which a Markdown code block starts.
const CODE_INDENT: usize = 4;

/// Returns the fence that is open after a line (CommonMark, section 4.5).
const fn fence_after(open: Option<Fence>, line: &[u8]) -> Option<Fence> {
    let text = line.trim_ascii_start();
    let len = run(text);
    if line.len() - text.len() >= CODE_INDENT || len < 3 {
        return open;
    }
    let (byte, info) = (text[0], text.split_at(len).1);
    match open {
        Some(fence) if byte == fence.byte && len >= fence.len && info.trim_ascii().is_empty() => {
            None
        }
        Some(fence) => Some(fence),
        None if byte == b'`' && has_byte(info, b'`') => None,
        None => Some(Fence { byte, len }),
    }
}

/// Returns the number of equal fence characters at the start.
const fn run(text: &[u8]) -> usize {
    let mut len = 0;
    while len < text.len() && matches!(text[0], b'`' | b'~') && text[len] == text[0] {
        len += 1;
    }
    len
}

/// Returns the section that a line starts.
const fn heading(line: &[u8]) -> Option<Section> {
    match line.trim_ascii_end() {
        b"# Cause" => Some(Section::Cause),
        b"# Remedy" => Some(Section::Remedy),
        b"# Example" => Some(Section::Example),
        _ => None,
    }
}

/// Returns the position of the next line break, or the length.
const fn line_end(text: &[u8], start: usize) -> usize {
    let mut end = start;
    while end < text.len() && text[end] != b'\n' {
        end += 1;
    }
    end
}

/// Returns a string without white space at its ends. The indentation of a code block is preserved.
const fn trim(text: &str) -> &str {
    let start = text.len() - text.trim_ascii_start().len();
    let indent = indent(text.as_bytes(), start);
    let start = if indent < CODE_INDENT {
        start
    } else {
        start - indent
    };
    text.split_at(start).1.trim_ascii_end()
}

/// Returns the number of bytes between the start of the line and a position.
const fn indent(text: &[u8], at: usize) -> usize {
    let mut start = at;
    while start > 0 && text[start - 1] != b'\n' {
        start -= 1;
    }
    at - start
}
