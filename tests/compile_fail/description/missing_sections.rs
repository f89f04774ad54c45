use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(require(description, cause, remedy))]
enum Error {
    /// The bucket does not exist.
    ///
    /// # Cause
    ///
    /// A typo.
    #[qs(code = "no_such_bucket", status = 404)]
    NoSuchBucket,
//~ ^^^^^^^^^^^^ missing `remedy`: add a section `# Remedy` to the doc comment of `NoSuchBucket`
    #[qs(code = "no_docs", status = 404)]
    NoDocs,
//~ ^^^^^^ missing `description`, `cause` and `remedy`: add a description, a section `# Cause` and a section `# Remedy` to the doc comment of `NoDocs`
    /// ```text
    /// # Cause
    /// # Remedy
    /// ```
    #[qs(code = Self::NoDocs)]
    Fenced,
//~ ^^^^^^ missing `cause` and `remedy`: add a section `# Cause` and a section `# Remedy` to the doc comment of `Fenced`
    #[qs(code = Self::NoSuchBucket)]
    Shares,
//~ ^^^^^^ missing `remedy`: add a section `# Remedy` to the doc comment of `Shares`
    #[qs(transparent)]
    Standard(ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(code = "structure", status = 404, require(example))]
struct Structure;
//~    ^^^^^^^^^ missing `example`: add a section `# Example` to the doc comment of `Structure`

fn main() {}
