//! Doc comments that `cfg_attr` adds, omits and extends.
use qs_error::{ErrorCatalog, QsError};

#[derive(Clone, Copy, Debug, QsError)]
enum Codes {
    #[cfg_attr(all(), doc = "By configuration.")]
    #[qs(code = "given", status = 404)]
    Given,
    #[cfg_attr(any(), doc = "Not this one.")]
    #[qs(code = "none", status = 404)]
    None,
    /// First line,
    #[cfg_attr(all(), doc = " second line,", doc = " third line.")]
    #[cfg_attr(any(), doc = " no line.")]
    #[qs(code = "joined", status = 404)]
    Joined,
    #[doc(alias = "other")]
    #[cfg_attr(all(), doc(hidden))]
    #[doc = r#"With `code` and \ "quotes"."#]
    #[qs(code = "block", status = 404)]
    Block,
    /// Own description.
    #[qs(code = qs_error::ErrorCode::BadDigest)]
    Own,
    #[qs(code = qs_error::ErrorCode::InvalidRange)]
    Inherited,
}

fn main() {
    let descriptions: Vec<_> = Codes::CATALOG.iter().map(|row| row.description()).collect();
    let of_origin = qs_error::ErrorCode::InvalidRange.info().description();
    assert!(of_origin.is_some());
    assert_eq!(
        descriptions,
        [
            Some("By configuration."),
            None,
            Some("First line,\nsecond line,\nthird line."),
            Some("With `code` and \\ \"quotes\"."),
            Some("Own description."),
            of_origin,
        ]
    );
    let all = [
        Codes::Given,
        Codes::None,
        Codes::Joined,
        Codes::Block,
        Codes::Own,
        Codes::Inherited,
    ];
    assert_eq!(
        all.map(|code| code.code()).join(" "),
        "given none joined block bad_digest invalid_range"
    );
}
