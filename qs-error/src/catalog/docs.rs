//! Doc comments: their sections, and parts that are joined in const evaluation.

use qs_error_spec::section::{Section, missing};

use super::{CodeInfo, fail, row};

impl CodeInfo {
    /// Returns the description: the doc comment of the variant that declares the code, up to its
    /// first section.
    ///
    /// The sections are `# Cause`, `# Remedy` and `# Example`.
    ///
    /// ```
    /// use qs_error::QsError;
    ///
    /// /// The disk is full.
    /// ///
    /// /// # Remedy
    /// ///
    /// /// Delete files.
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "disk_full", status = 507)]
    /// struct DiskFull;
    ///
    /// assert_eq!(DiskFull.info().description(), Some("The disk is full."));
    /// assert_eq!(DiskFull.info().remedy(), Some("Delete files."));
    /// assert_eq!(DiskFull.info().cause(), None);
    /// ```
    #[must_use]
    pub const fn description(&self) -> Option<&'static str> {
        self.section(Section::Description)
    }

    /// Returns the section `# Cause` of the doc comment.
    #[must_use]
    pub const fn cause(&self) -> Option<&'static str> {
        self.section(Section::Cause)
    }

    /// Returns the section `# Remedy` of the doc comment.
    #[must_use]
    pub const fn remedy(&self) -> Option<&'static str> {
        self.section(Section::Remedy)
    }

    /// Returns the section `# Example` of the doc comment.
    ///
    /// ```
    /// use qs_error::QsError;
    ///
    /// /// The name of the bucket is invalid.
    /// ///
    /// /// # Example
    /// ///
    /// /// `PUT /Photos`: a name has no upper-case letters.
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "invalid_name", status = 400)]
    /// struct InvalidName;
    ///
    /// let example = InvalidName.info().example();
    /// assert_eq!(example, Some("`PUT /Photos`: a name has no upper-case letters."));
    /// ```
    #[must_use]
    pub const fn example(&self) -> Option<&'static str> {
        self.section(Section::Example)
    }

    /// Returns a section of the doc comment.
    ///
    /// ```
    /// use qs_error::catalog::Section;
    /// use qs_error::{ErrorCode, QsError};
    ///
    /// let info = ErrorCode::BucketNotExists.info();
    /// assert_eq!(info.section(Section::Description), info.description());
    /// ```
    #[must_use]
    pub const fn section(&self, section: Section) -> Option<&'static str> {
        row::non_empty(section.of(self.row.description))
    }
}

/// A part of a doc comment that has a macro call.
#[derive(Clone, Copy, Debug)]
pub enum DocPart {
    /// Lines whose leading space the derive has removed.
    Literal(&'static str),
    /// The value of a macro call, such as `include_str!`.
    Computed(&'static str),
}

impl DocPart {
    const fn text(&self) -> &'static str {
        match self {
            Self::Literal(docs) | Self::Computed(docs) => docs,
        }
    }
}

/// Returns an upper limit for the length of the joined parts.
#[must_use]
pub const fn joined_docs_limit(parts: &[DocPart]) -> usize {
    let (mut len, mut part) = (0, 0);
    while part < parts.len() {
        len += parts[part].text().len() + 1;
        part += 1;
    }
    len
}

/// Returns the lines of all parts and their length. The rest of the array is unused.
///
/// One leading space of each computed line is left out, and so is a carriage return before a line
/// break.
#[must_use]
pub const fn join_docs<const N: usize>(parts: &[DocPart]) -> ([u8; N], usize) {
    let mut docs = [0; N];
    let (mut len, mut part) = (0, 0);
    while part < parts.len() {
        let is_computed = matches!(parts[part], DocPart::Computed(_));
        let (text, mut at) = (parts[part].text().as_bytes(), 0);
        while at < text.len() {
            if !is_computed || !is_left_out(text, at) {
                docs[len] = text[at];
                len += 1;
            }
            at += 1;
        }
        docs[len] = b'\n';
        (len, part) = (len + 1, part + 1);
    }
    (docs, len)
}

const fn is_left_out(text: &[u8], at: usize) -> bool {
    match text[at] {
        b' ' => at == 0 || text[at - 1] == b'\n',
        b'\r' => at + 1 < text.len() && text[at + 1] == b'\n',
        _ => false,
    }
}

/// Fails the build if the doc comment of a variant does not have the required sections.
#[track_caller]
pub const fn assert_sections(info: &CodeInfo, required: &[Section], variant: &str) {
    // A row without a status has an error that the derive has reported.
    if info.row.status == 0 {
        return;
    }
    if let Some(message) = missing(info.row.description, required, variant) {
        fail(message.as_str());
    }
}
