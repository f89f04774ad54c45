use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Origin {
    /// Words.
    #[qs(code = "described", status = 404)]
    Described,
}

#[derive(Debug, QsError)]
#[qs(require(description, cause, remedy))]
enum Error {
    #[qs(code = Origin::Described)]
    Inherits,
//~ ^^^^^^^^ E0080 … missing `cause` and `remedy`: add a section `# Cause` and a section `# Remedy` to the doc comment of `Inherits`
    #[qs(code = Self::Inherits)]
    Shares,
//~ ^^^^^^ E0080 … missing `cause` and `remedy`: add a section `# Cause` and a section `# Remedy` to the doc comment of `Shares`
    /// Words of its own.
    #[qs(code = ErrorCode::BucketNotExists)]
    Own,
//~ ^^^ missing `cause` and `remedy`: add a section `# Cause` and a section `# Remedy` to the doc comment of `Own`
    #[doc = concat!("Words.\n", "# Cause\nA typo.")]
    #[qs(code = "joined", status = 404)]
    Joined,
//~ ^^^^^^ E0080 … missing `remedy`: add a section `# Remedy` to the doc comment of `Joined`
}

fn main() {}
