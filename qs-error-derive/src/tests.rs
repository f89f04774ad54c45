//! Tests of what only the macro crate can see: the expansion itself, and input that is still being
//! typed. `UPDATE_EXPECT=1 cargo test -p qs-error-derive` writes the snapshots anew; read them.

mod diagnostics;
mod files;
mod prefixes;
mod random;
mod shown;
mod similar;
mod skip;
mod snapshot;

use proc_macro2::TokenStream;

fn tokens(source: &str) -> TokenStream {
    source
        .parse()
        .expect("the source of a test is made of tokens")
}

fn items(expansion: TokenStream) -> syn::File {
    syn::parse2(expansion).expect("an expansion is made of items")
}

/// Types that use every part of the grammar, one part each.
const VALID: &[(&str, &str)] = &[
    (
        "minimal",
        r#"enum E { #[qs(code = "a_b", status = 404)] A }"#,
    ),
    (
        "fields",
        r#"
        #[qs(url = "https://example.com/{code}")]
        enum E {
            /// Not there.
            ///
            /// Never was.
            #[qs(code = "not_there", status = NOT_FOUND, message = "no {what:?} in {b:02x} {{}}", header("x-a" = "b"), log = warn)]
            A { what: String, #[qs(member)] limit: Option<u32>, #[qs(header = "X-B")] b: u8 },
            #[qs(code = "later", status = StatusCode::SERVICE_UNAVAILABLE, retryable, display = "{0}: {1:>2$}")]
            B(#[qs(expose)] u8, &'static str, usize),
            #[qs(code = "wait", status = 429, retry_after = 30)]
            C { #[qs(retry_after)] wait: Option<Duration>, source: Box<dyn Error> },
        }"#,
    ),
    (
        "inherited",
        r#"
        #[qs(url = "https://example.com/{code}", challenge = "Bearer")]
        enum E {
            #[qs(code = qs_error::ErrorCode::InternalError, message = "no {path}", header("x-a" = CONSTANT))]
            A { path: String },
            #[qs(code = Self::A, message = "again")]
            B,
            #[qs(code = Other::<u8>::A, header("allow" = _))]
            C,
        }"#,
    ),
    (
        "transparent",
        r#"
        #[qs(crate = renamed::qs, skip(axum, from_str))]
        enum E<'a> {
            #[qs(code = "own", status = 400)]
            A,
            #[qs(transparent)]
            B(#[qs(from)] Inner<'a>),
        }"#,
    ),
    (
        "generic",
        r#"
        enum E<'a, T: Copy, U = u8, const N: usize = 3> where U: 'a {
            #[qs(code = "a", status = 418, unregistered, message = "{0} {1:x}")]
            A(T, [u8; N]),
            #[qs(code = "b", status = 500)]
            B { #[qs(source)] cause: Option<U>, r#type: &'a str },
        }"#,
    ),
    (
        "thiserror",
        r#"
        enum E {
            #[error("gone: {0}")]
            #[qs(code = "gone", status = 410)]
            A(String),
            #[error(transparent)]
            #[qs(code = "io", status = 500)]
            B(#[from] std::io::Error),
            #[error(transparent)]
            C(ErrorCode),
        }"#,
    ),
    (
        "structure",
        r#"#[qs(code = "s", status = 401, challenge = _)] struct S { #[qs(from)] source: fmt::Error }"#,
    ),
    (
        "external",
        r#"#[qs(external_display)] enum E { #[qs(code = "a", status = 400)] A(u8), #[qs(code = "b", status = 500, expose)] B(u8) }"#,
    ),
    ("empty", "enum E {}"),
];
