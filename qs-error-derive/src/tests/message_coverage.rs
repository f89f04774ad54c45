//! Each message of the derive, and of the facade's const evaluation, has a case in
//! `tests/compile_fail`.

use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use qs_error_spec::member::RESERVED;
use syn::LitStr;

use super::files::{files_in, read};
use super::tokens;

/// The files and folders with messages.
const SOURCES: &[&str] = &[
    "src",
    "../qs-error/src/private/assert.rs",
    "../qs-error/src/catalog/collision/message.rs",
    "../qs-error-spec/src/section.rs",
];

#[test]
fn message_has_case() {
    let cases = cases();
    let messages = messages();
    let has_case = |message: &&String| cases.iter().any(|case| is_in_case(message, case));
    let (with, without): (Vec<_>, Vec<_>) = messages.iter().partition(has_case);
    assert_eq!(
        with.len(),
        messages.len(),
        "no case in tests/compile_fail for {without:#?}"
    );
}

#[test]
fn reference_quotes_messages_of_cases() {
    let cases = cases();
    let reference = read(Path::new("../qs-error/src/derive.md"));
    let quoted = reference.lines().filter(|line| line.starts_with("error"));
    let quoted: Vec<&str> = quoted.collect();
    assert!(!quoted.is_empty(), "nothing is quoted");
    for line in quoted {
        assert!(
            cases.iter().any(|case| case.contains(line)),
            "no case shows {line}"
        );
    }
}

#[test]
fn reference_lists_reserved_members() {
    let reference = read(Path::new("../qs-error/src/derive.md"));
    let (_, section) = reference.split_once("\n## member\n").unwrap();
    let (section, _) = section.split_once("```").unwrap();
    for name in RESERVED {
        assert!(section.contains(&format!("`{name}`")), "{name}");
    }
}

/// Returns the first line of every error, and the annotations of the cases without a `.stderr`.
fn cases() -> Vec<String> {
    let errors = lines("../tests/compile_fail", "stderr", "error");
    let annotations = lines("../tests/compile_fail/list", "rs", "//~");
    errors.into_iter().chain(annotations).collect()
}

fn lines(folder: &str, extension: &str, prefix: &str) -> Vec<String> {
    let texts = files_in(folder, extension)
        .into_iter()
        .map(|path| read(&path));
    let lines = texts.flat_map(|text| {
        let lines = text.lines().filter(|line| line.starts_with(prefix));
        lines.map(str::to_owned).collect::<Vec<_>>()
    });
    lines.collect()
}

fn messages() -> Vec<String> {
    let sources = SOURCES.iter().flat_map(|source| files_in(source, "rs"));
    let mut messages = Vec::new();
    for source in sources.filter(|path| !is_test(path)) {
        collect(tokens(&read(&source)), &mut messages);
    }
    assert!(!messages.is_empty(), "no messages");
    messages
}

/// Collects the string literals that are prose, except those in attributes.
fn collect(stream: TokenStream, messages: &mut Vec<String>) {
    let mut after_hash = false;
    for token in stream {
        let in_attribute = after_hash;
        after_hash = is_hash(&token) || (in_attribute && is_bang(&token));
        match token {
            TokenTree::Group(group) if in_attribute && group.delimiter() == Delimiter::Bracket => {}
            TokenTree::Group(group) => collect(group.stream(), messages),
            TokenTree::Literal(literal) => {
                let text = syn::parse2::<LitStr>(TokenTree::from(literal).into());
                messages.extend(
                    text.ok()
                        .map(|text| text.value())
                        .filter(|text| is_prose(text)),
                );
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

fn is_hash(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '#')
}

fn is_bang(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '!')
}

/// Returns whether a string is a message. A generated doc comment ends with a full stop.
fn is_prose(text: &str) -> bool {
    let words = text
        .split(' ')
        .filter(|word| word.chars().any(char::is_alphabetic));
    words.count() > 1 && !text.ends_with('.')
}

/// Returns whether a case contains the message, or the pieces of a format string in order.
fn is_in_case(message: &str, case: &str) -> bool {
    if case.contains(message) {
        return true;
    }
    let mut rest = case;
    pieces(message)
        .iter()
        .all(|piece| match rest.split_once(piece.as_str()) {
            Some((_, after)) => {
                rest = after;
                true
            }
            None => false,
        })
}

/// Returns the strings around the placeholders of a format string.
fn pieces(message: &str) -> Vec<String> {
    const OPEN: &str = "\u{1}";
    const CLOSE: &str = "\u{2}";
    let escaped = message.replace("{{", OPEN).replace("}}", CLOSE);
    let texts = escaped
        .split('{')
        .map(|piece| piece.split_once('}').map_or(piece, |(_, text)| text));
    texts
        .map(|text| text.replace(OPEN, "{").replace(CLOSE, "}"))
        .collect()
}

fn is_test(path: &Path) -> bool {
    path.iter()
        .any(|name| name == "tests" || name == "tests.rs")
}
