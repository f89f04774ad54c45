//! Unused companion enums, and companion enums of private types inside public ones.
#![deny(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    private_interfaces,
    unused
)]

use qs_error::QsError;

mod errors {
    use super::QsError;

    #[derive(Debug, QsError)]
    #[qs(codes = InnerCode)]
    enum Inner {
        #[qs(code = "first", status = 404, message = "{0}")]
        First(u8),
        #[qs(transparent)]
        Quota(Quota),
    }

    #[derive(Debug, QsError)]
    #[qs(codes = quota_code, code = "quota", status = 403)]
    struct Quota;

    /// An error.
    #[derive(Debug, QsError)]
    #[qs(codes = OuterCode)]
    pub enum Outer {
        /// Hidden.
        #[qs(transparent)]
        #[expect(private_interfaces, reason = "the inner type is private")]
        Inner(Inner),
        #[qs(code = "outdated", status = 404)]
        #[deprecated]
        /// Outdated.
        Outdated,
    }

    #[derive(Debug, QsError)]
    #[qs(codes = AllDeprecated)]
    #[deprecated]
    enum Deprecated {
        #[qs(transparent)]
        #[expect(deprecated, reason = "the inner type is deprecated")]
        Inner(Old),
    }

    #[derive(Debug, QsError)]
    #[qs(codes = OldCode, code = "old", status = 403)]
    #[deprecated]
    struct Old;

    #[expect(deprecated, reason = "the types are deprecated")]
    pub fn all() -> [Box<dyn QsError>; 4] {
        [
            Box::new(Outer::Inner(Inner::First(1))),
            Box::new(Outer::Inner(Inner::Quota(Quota))),
            Box::new(Outer::Outdated),
            Box::new(Deprecated::Inner(Old)),
        ]
    }
}

fn main() {
    let codes = errors::all().map(|error| error.code());
    assert_eq!(codes, ["first", "quota", "outdated", "old"]);
}
