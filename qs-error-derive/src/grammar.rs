//! How codes, urls, header names, header values and our own names are spelled.

use proc_macro2::Ident;
use syn::ext::IdentExt;

/// A name as part of a name of ours, which no lint is to hold against its user.
pub(crate) fn ascii(name: &Ident) -> String {
    let name = name.unraw().to_string();
    let letters = name.chars().map(|letter| {
        if letter.is_ascii() {
            letter.to_string()
        } else {
            format!("u{:x}_", u32::from(letter))
        }
    });
    letters.collect()
}

/// What is wrong with a code's spelling: `[a-z][a-z0-9]*(_[a-z0-9]+)*`, at most 63 bytes.
pub(crate) fn code_mistake(code: &str) -> Option<String> {
    const LONGEST: usize = 63;
    const FORM: &str =
        "lower-case words of letters and digits joined by `_`, the first beginning with a letter";
    if code.is_empty() {
        return Some(format!("the code is empty: expected {FORM}"));
    }
    if code.len() > LONGEST {
        return Some(format!(
            "the code is {} bytes long: at most {LONGEST} are allowed",
            code.len()
        ));
    }
    let letter = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    let words = code
        .split('_')
        .all(|word| !word.is_empty() && word.chars().all(letter));
    let begins = code.starts_with(|letter: char| letter.is_ascii_lowercase());
    (!words || !begins).then(|| format!("`{}` is no code: expected {FORM}", code.escape_debug()))
}

/// A url stands in the body as it is, but for the code.
pub(crate) fn url_mistake(url: &str) -> Option<String> {
    let others = url.replace("{code}", "").contains(['{', '}']);
    others.then(|| {
        "only `{code}` may stand in braces in a `url`: write other braces as `%7B` and `%7D`"
            .to_owned()
    })
}

/// A header's name is a token: RFC 9110, section 5.6.2.
pub(crate) fn header_name_mistake(name: &str) -> Option<String> {
    const CURE: &str = "(RFC 9110, section 5.6.2): use letters, digits and `-`";
    if name.is_empty() {
        return Some(format!("a header's name cannot be empty {CURE}"));
    }
    let wrong = name.chars().find(|letter| !is_token(*letter))?;
    Some(format!("{wrong:?} cannot stand in a header's name {CURE}"))
}

fn is_token(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter)
}

/// A header's value: RFC 9110, section 5.5, without the bytes that it calls obsolete.
pub(crate) fn header_value_mistake(value: &str) -> Option<String> {
    const CURE: &str = "(RFC 9110, section 5.5): use visible ASCII and spaces between";
    if value.trim() != value {
        return Some(format!(
            "white space cannot begin or end a header's value {CURE}"
        ));
    }
    let wrong = value
        .chars()
        .find(|letter| !matches!(letter, '\t' | ' '..='~'))?;
    Some(format!("{wrong:?} cannot stand in a header's value {CURE}"))
}
