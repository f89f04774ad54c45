//! Doc comments, their sections, and doc comments that macros compute.

use qs_error::{CodeInfo, ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Documented {
    /// The bucket does not exist.
    ///
    /// It may be in another zone.
    ///
    /// # Cause
    ///
    /// - a typo
    ///   in the name
    ///
    /// ## Remedy
    ///
    /// A heading of another level.
    ///
    /// # Errors
    ///
    /// A heading of another name.
    ///
    /// # Remedy
    ///
    /// Check the name.
    ///
    /// # Example
    ///
    /// ```text
    /// # Cause
    /// GET /photos
    /// ```
    #[qs(code = "no_bucket", status = 404)]
    NoBucket,
    /// # Remedy
    /// Wait.
    #[qs(code = "only_remedy", status = 503)]
    OnlyRemedy,
    #[qs(code = "undocumented", status = 404)]
    Undocumented,
    #[doc = include_str!("description.md")]
    #[qs(code = "included", status = 507)]
    Included,
    #[doc = concat!(" Joined.\n", " # Cause\n", "\n Two\n  lines.\n\n")]
    #[qs(code = "joined", status = 404)]
    Joined,
}

#[derive(Debug, QsError)]
enum Inherits {
    #[qs(code = Documented::NoBucket)]
    NoBucket,
    /// Own description.
    #[qs(code = Documented::OnlyRemedy)]
    Own,
    #[qs(code = Documented::Included)]
    Included,
    #[qs(code = Self::Own)]
    Shared,
    #[doc = concat!("Computed ", "words.")]
    #[qs(code = ErrorCode::BadDigest)]
    Computed,
    #[qs(transparent)]
    Standard(ErrorCode),
}

fn sections(info: &CodeInfo) -> [Option<&str>; 4] {
    [
        info.description(),
        info.cause(),
        info.remedy(),
        info.example(),
    ]
}

#[test]
fn sections_of_doc_comment_are_split() {
    let cause = "- a typo\n  in the name\n\n## Remedy\n\nA heading of another level.\n\n# Errors\n\nA heading of another name.";
    let expected = [
        Some("The bucket does not exist.\n\nIt may be in another zone."),
        Some(cause),
        Some("Check the name."),
        Some("```text\n# Cause\nGET /photos\n```"),
    ];
    assert_eq!(sections(Documented::NoBucket.info()), expected);
    let expected = [None, None, Some("Wait."), None];
    assert_eq!(sections(Documented::OnlyRemedy.info()), expected);
    assert_eq!(sections(Documented::Undocumented.info()), [None; 4]);
}

#[test]
fn computed_doc_comment_counts() {
    let expected = [Some("The disk is full."), None, Some("Delete files."), None];
    assert_eq!(sections(Documented::Included.info()), expected);
    let expected = [Some("Joined."), Some("Two\n lines."), None, None];
    assert_eq!(sections(Documented::Joined.info()), expected);
}

#[test]
fn sections_are_inherited_without_doc_comment() {
    let inherited = [
        (Inherits::NoBucket, Documented::NoBucket),
        (Inherits::Included, Documented::Included),
    ];
    for (error, origin) in inherited {
        assert_eq!(sections(error.info()), sections(origin.info()));
    }
    let own = [Some("Own description."), None, None, None];
    assert_eq!(sections(Inherits::Own.info()), own);
    assert_eq!(sections(Inherits::Shared.info()), own);
    let computed = [Some("Computed words."), None, None, None];
    assert_eq!(sections(Inherits::Computed.info()), computed);
    let standard = Inherits::Standard(ErrorCode::BadDigest);
    assert_eq!(
        standard.info().remedy(),
        ErrorCode::BadDigest.info().remedy()
    );
}

#[test]
fn sections_are_constant() {
    const TEXTS: [Option<&str>; 2] = [
        ErrorCode::CATALOG[0].cause(),
        ErrorCode::CATALOG[0].remedy(),
    ];
    assert!(TEXTS.iter().all(Option::is_some));
}
