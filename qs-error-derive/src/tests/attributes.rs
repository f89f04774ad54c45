//! Attributes of random tokens: the derive accepts each, or reports errors at its tokens, and does
//! not panic. `PROPTEST_CASES=100000` increases the number of cases.

use proc_macro2::TokenStream;
use proptest::collection::vec;
use proptest::prelude::{Just, ProptestConfig, Strategy, prop, prop_assert, prop_oneof, proptest};
use syn::DeriveInput;

use super::diagnostics::diagnostics;
use super::{items, tokens};

const WORDS: &[&str] = &[
    "action",
    "case",
    "challenge",
    "code",
    "codes",
    "crate",
    "display",
    "display_code",
    "expose",
    "external_display",
    "from",
    "grpc",
    "header",
    "instead",
    "log",
    "member",
    "message",
    "require",
    "no_catalog",
    "retryable",
    "retry_after",
    "since",
    "skip",
    "source",
    "status",
    "transparent",
    "unregistered",
    "url",
    "axum",
    "remedy",
    "warn",
    "off",
    "retry",
    "not_found",
    "NOT_FOUND",
    "StatusCode",
    "Self",
    "self",
    "A",
    "B",
    "x",
    "_",
    "r#type",
    "ErrorCode",
    "statsu",
    "ünder",
    "$crate",
];

const LITERALS: &[&str] = &[
    "404",
    "500",
    "401",
    "405",
    "599",
    "0",
    "4_04u16",
    "0x194",
    "1.5",
    "-1",
    "\"a_b\"",
    "\"A\"",
    "\"1.2.3\"",
    "\"\"",
    "\"{x}\"",
    "\"{0:?} {x:>1$.y$}\"",
    "\"{\"",
    "\"}{{\"",
    "\"{}\"",
    "\"{x:é<+#08.3e}\"",
    "r#\"{0}\"#",
    "b\"b\"",
    "c\"c\"",
    "'c'",
    "true",
    "\"x-a\"",
    "\"allow\"",
    "\"a\\r\\nb\"",
    "\"ü\"",
    "\"a\"suffix",
    "99999999999999999999",
];

const PUNCTUATION: &[&str] = &[
    ",", "=", "::", ":", ";", "==", "=>", ".", "#", "&", "<", ">", "<'a>", "!", "?", "|", "..",
];

/// Generates the tokens of an attribute: words, literals, punctuation, and groups of them.
fn attribute() -> impl Strategy<Value = String> {
    let one = prop_oneof![
        4 => prop::sample::select(WORDS).prop_map(str::to_owned),
        3 => prop::sample::select(LITERALS).prop_map(str::to_owned),
        3 => prop::sample::select(PUNCTUATION).prop_map(str::to_owned),
        4 => (prop::sample::select(WORDS), prop::sample::select(LITERALS))
            .prop_map(|(key, value)| format!("{key} = {value},")),
    ];
    let groups = one.prop_recursive(2, 12, 4, |inner| {
        let brackets = prop_oneof![Just(("(", ")")), Just(("[", "]")), Just(("{", "}"))];
        (brackets, vec(inner, 0..4))
            .prop_map(|((open, close), inner)| format!("{open}{}{close}", inner.join(" ")))
    });
    vec(groups, 0..8).prop_map(|all| {
        all.join(" ")
            .replace("$ crate", "crate")
            .replace("$crate", "crate")
    })
}

/// Generates enums and structs with attributes in every place.
fn source() -> impl Strategy<Value = String> {
    let field = (attribute(), prop::bool::ANY).prop_map(|(keys, is_optional)| {
        let ty = if is_optional {
            "Option<u8>"
        } else {
            "std::io::Error"
        };
        format!("#[qs({keys})] x: {ty}")
    });
    (attribute(), attribute(), attribute(), field, prop::bool::ANY).prop_map(|(of_type, first, second, field, is_enum)| {
        if is_enum {
            format!("#[qs({of_type})] enum E<'a, T> {{ #[qs({first})] A(&'a T), #[qs({second})] B {{ {field}, y: T }} }}")
        } else {
            format!("#[qs({of_type})] #[qs({first})] struct S {{ {field} }}")
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn attribute_is_accepted_or_reported(source in source()) {
        let input: TokenStream = tokens(&source);
        let expansion = crate::derive(input.clone()).to_string();
        items(crate::derive(input.clone()));
        let Ok(input) = syn::parse2::<DeriveInput>(input) else { return Ok(()) };
        let errors = diagnostics(&input);
        prop_assert!(errors.is_empty() != expansion.contains("compile_error"));
        for error in errors {
            let (start, end) = (error.span().start(), error.span().end());
            prop_assert!(start != end, "{error} has no location");
            prop_assert!(!error.to_string().contains("__qs"), "{error}");
        }
    }
}
