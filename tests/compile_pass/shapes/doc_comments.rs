//! Doc comments of every style, as descriptions of codes.
use qs_error::{ErrorCatalog, QsError};

#[derive(Clone, Copy, Debug, QsError)]
#[rustfmt::skip]
enum Codes {
    ///No space, *stars* and /slashes/.
    #[qs(code = "no_space", status = 404)]
    NoSpace,
    /// Indented:
    ///
    ///     let code = 1;
    ///   * of a list
    #[qs(code = "indented", status = 404)]
    Indented,
    /** One line in a block. */
    #[qs(code = "one_line", status = 404)]
    OneLine,
    /** Words in the first line,
     * and in the second.
     */
    #[qs(code = "first_line", status = 404)]
    FirstLine,
    /**
     * Words in the second line,
     *   more of it.
     */
    #[qs(code = "second_line", status = 404)]
    SecondLine,
    /**
    Without stars,
      more of it.
    */
    #[qs(code = "no_stars", status = 404)]
    NoStars,
    /// 漢字 — “é” 🦀.
    #[qs(code = "not_ascii", status = 404)]
    NotAscii,
    ///
    #[qs(code = "blank", status = 404)]
    Blank,
}

fn main() {
    let descriptions: Vec<_> = Codes::CATALOG.iter().map(|row| row.description()).collect();
    let expected = [
        Some("No space, *stars* and /slashes/."),
        Some("Indented:\n\n    let code = 1;\n  * of a list"),
        Some("One line in a block."),
        Some("Words in the first line,\nand in the second."),
        Some("Words in the second line,\n  more of it."),
        Some("Without stars,\n  more of it."),
        Some("漢字 — “é” 🦀."),
        None,
    ];
    assert_eq!(descriptions, expected);
    let codes = [
        Codes::NoSpace,
        Codes::Indented,
        Codes::OneLine,
        Codes::FirstLine,
    ];
    assert_eq!(codes.map(|code| code.code().len()), [8, 8, 8, 10]);
    let codes = [
        Codes::SecondLine,
        Codes::NoStars,
        Codes::NotAscii,
        Codes::Blank,
    ];
    assert_eq!(codes.map(|code| code.code().len()), [11, 8, 9, 5]);
}
