//! The names of body members that qs-error defines or reserves, and the names that a problem
//! document (RFC 9457, section 3.1) defines.

use crate::text::contains;

macro_rules! members {
    ($($constant:ident $name:literal;)*) => {
        $(
            #[doc = concat!("The member `", $name, "`.")]
            pub const $constant: &str = $name;
        )*

        /// The names that an extension member must not have.
        pub const RESERVED: &[&str] = &[$($constant),*];
    };
}

members! {
    CODE "code";
    MESSAGE "message";
    REQUEST_ID "request_id";
    URL "url";
    TYPE "type";
    TITLE "title";
    STATUS "status";
    DETAIL "detail";
    INSTANCE "instance";
    PARAMS "params";
    ACTION "action";
    RETRYABLE "retryable";
    RETRY_AFTER "retry_after";
    REMEDY "remedy";
    LOCALIZED "localized";
}

/// Returns whether an extension member must not have the name.
///
/// ```
/// use qs_error_spec::member;
///
/// assert!(member::is_reserved(member::CODE));
/// assert!(!member::is_reserved("limit"));
/// ```
#[must_use]
pub const fn is_reserved(name: &str) -> bool {
    contains(RESERVED, name)
}
