//! Codes in the style of their type: diagnostics and suggestions.

use proc_macro2::Ident;
use qs_error_spec::style::{CodeStyle, InvalidCode, MAX_CODE_LEN, is_code};
use syn::ext::IdentExt;

/// Returns the message for an invalid code of a variant.
pub(crate) fn code_error(code: &str, variant: &Ident, style: CodeStyle) -> Option<String> {
    let reason = style.check(code).err()?;
    let suggestion = convert(code, style).unwrap_or_else(|| suggested_code(variant, style));
    let form = style.form();
    Some(match reason {
        InvalidCode::Empty => format!("empty code: expected {form}, such as `{suggestion}`"),
        InvalidCode::TooLong => format!(
            "invalid code of {} bytes: expected at most {MAX_CODE_LEN}, such as `{suggestion}`",
            code.len()
        ),
        _ => format!(
            "invalid code `{}`: expected {form}, such as `{suggestion}`",
            code.escape_debug()
        ),
    })
}

/// Returns the suggested code of a variant without a valid code.
pub(crate) fn suggested_code(variant: &Ident, style: CodeStyle) -> String {
    let name = variant.unraw().to_string();
    let code = convert(&name, style).or_else(|| convert("the_code", style));
    code.unwrap_or_default()
}

/// Converts a code into a style. Leaves out invalid characters, and the last words if the code is
/// too long.
fn convert(code: &str, style: CodeStyle) -> Option<String> {
    let mut words = words(code, style);
    while !words.is_empty() {
        let code = join(&words, style);
        if style.check(&code).is_ok() {
            return Some(code);
        }
        words.pop();
    }
    None
}

/// Returns the words of a code, in lower case unless the style allows both cases between
/// separators. In the style `dotted`, the first word of a name starts with a dot.
fn words(code: &str, style: CodeStyle) -> Vec<String> {
    match style {
        CodeStyle::Any => {
            let is_invalid = |char: char| !is_code(char.encode_utf8(&mut [0; 4]));
            let words = code.split(is_invalid).filter(|word| !word.is_empty());
            words.map(str::to_owned).collect()
        }
        CodeStyle::Dotted => {
            let names = code.split('.').map(words_of_name);
            let first = |at| if at == 0 { "." } else { "" };
            let dotted = |words: Vec<String>| {
                let words = words.into_iter().enumerate();
                words.map(move |(at, word)| format!("{}{word}", first(at)))
            };
            names.flat_map(dotted).collect()
        }
        _ => words_of_name(code),
    }
}

/// Splits at case changes and separators. The first word starts with an alphabetic character.
fn words_of_name(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut spaced = String::new();
    for (at, char) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at));
        let after_lowercase =
            before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit());
        let before_lowercase = chars.get(at + 1).is_some_and(|next| next.is_lowercase());
        if !char.is_alphanumeric() || (char.is_uppercase() && (after_lowercase || before_lowercase))
        {
            spaced.push(' ');
        }
        spaced.extend(char.to_lowercase().filter(char::is_ascii_alphanumeric));
    }
    let words = spaced.trim_start_matches(|char: char| !char.is_ascii_alphabetic());
    words.split_whitespace().map(str::to_owned).collect()
}

fn join(words: &[String], style: CodeStyle) -> String {
    match style {
        CodeStyle::ScreamingSnakeCase => words.join("_").to_ascii_uppercase(),
        CodeStyle::KebabCase => words.join("-"),
        CodeStyle::PascalCase => words.iter().map(|word| capitalized(word)).collect(),
        CodeStyle::CamelCase => match words {
            [first, rest @ ..] => first.clone() + &join(rest, CodeStyle::PascalCase),
            [] => String::new(),
        },
        CodeStyle::Dotted => {
            let code = words.join("_").replace("_.", ".");
            code.trim_start_matches('.').to_owned()
        }
        _ => words.join("_"),
    }
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}
