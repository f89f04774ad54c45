//! Doc comments with macro calls.
use qs_error::{ErrorCatalog, ErrorCode, QsError};

macro_rules! words {
    ($word:literal) => {
        concat!("Words of ", $word, ".")
    };
}

macro_rules! of_fragment {
    ($name:ident, $docs:expr) => {
        #[derive(Debug, QsError)]
        #[qs(code = "of_fragment", status = 404)]
        #[doc = $docs]
        struct $name;
    };
}

of_fragment! { OfFragment, concat!(" In a ", "fragment.") }

#[derive(Clone, Copy, Debug, QsError)]
#[qs(require(description))]
enum Codes {
    #[doc = include_str!("page.md")]
    #[qs(code = "included", status = 404)]
    Included,
    #[doc = concat!(" One,\r\n  two ", "3", '\n')]
    #[qs(code = "joined", status = 404)]
    Joined,
    /// Before.
    ///
    ///   * a list
    #[doc = words!("a macro")]
    #[doc = concat!("# ", "Remedy")]
    /** Try again,
     *   later. */
    #[qs(code = "mixed", status = 404)]
    Mixed,
    #[cfg_attr(all(), doc = concat!("By ", "configuration."))]
    #[qs(code = "configured", status = 429, retry_after = 3)]
    Configured,
    #[doc = include_str!("page.md")]
    #[qs(code = ErrorCode::ObjectNotExists)]
    Inherits,
    #[qs(code = Self::Included, message = "no page {0}")]
    Shares(u8),
    #[doc = stringify!(漢字 "é")]
    #[qs(code = "not_ascii", status = 404)]
    NotAscii,
}

/// Names of the prelude are not in scope.
mod without_prelude {
    #![no_implicit_prelude]

    #[derive(::core::fmt::Debug, ::qs_error::QsError)]
    #[qs(code = "without_prelude", status = 404)]
    #[doc = ::core::concat!("No ", "prelude.")]
    pub(crate) struct NoPrelude;
}

fn main() {
    let description = "The page does not exist.\nIt may have moved.";
    let expected = [
        Some(description),
        Some("One,\n two 3"),
        Some("Before.\n\n  * a list\nWords of a macro."),
        Some("By configuration."),
        Some(description),
        Some("漢字 \"é\""),
    ];
    let descriptions: Vec<_> = Codes::CATALOG.iter().map(|row| row.description()).collect();
    assert_eq!(descriptions, expected);
    let page = Codes::Shares(1).info();
    assert_eq!(page.cause(), Some("- a typo\n  in the link\n\n```text\n# Remedy\n```"));
    assert_eq!(page.remedy(), Some("Check the link."));
    assert_eq!(Codes::Inherits.info().remedy(), page.remedy());
    assert_eq!(Codes::Mixed.info().remedy(), Some("Try again,\n  later."));
    assert_eq!(OfFragment.info().description(), Some("In a fragment."));
    let no_prelude = without_prelude::NoPrelude;
    assert_eq!(no_prelude.info().description(), Some("No prelude."));
    let all = [
        Codes::Included,
        Codes::Joined,
        Codes::Mixed,
        Codes::Configured,
        Codes::NotAscii,
    ];
    assert_eq!(all.map(|code| code.code().len()), [8, 6, 5, 10, 9]);
}
