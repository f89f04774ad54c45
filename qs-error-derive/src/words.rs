//! Parts of messages: the closest word, a list, source code.

use quote::ToTokens;

/// Returns the word of `known` that `typed` is probably a typo or an abbreviation of.
pub(crate) fn nearest<'a>(
    typed: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let words: Vec<(String, &str)> = known
        .into_iter()
        .map(|word| (word.to_lowercase(), word))
        .collect();
    let slips = words.iter().filter_map(|(lower, word)| {
        let distance = distance(&typed, lower);
        (distance <= lower.len().max(typed.len()).div_ceil(3)).then_some((distance, *word))
    });
    let slip = slips.min_by_key(|(distance, _)| *distance);
    slip.map(|(_, word)| word).or_else(|| {
        let is_short =
            |lower: &str| is_abbreviation(&typed, lower) || is_abbreviation(lower, &typed);
        let is_part = |lower: &str| typed.split('_').any(|part| part == lower);
        let mut close = words.iter().filter(|(lower, _)| is_short(lower));
        let mut parts = words.iter().filter(|(lower, _)| is_part(lower));
        let close = close.next().or_else(|| parts.next());
        close.map(|(_, word)| *word)
    })
}

/// Returns whether `short` is `long` without some of its characters: `msg`, `message`.
fn is_abbreviation(short: &str, long: &str) -> bool {
    const SHORTEST: usize = 3;
    let mut chars = long.chars();
    short.len() >= SHORTEST
        && short.chars().next() == long.chars().next()
        && short.chars().all(|char| chars.any(|other| other == char))
}

/// Returns the closest word as a question, or else `otherwise` after a colon.
pub(crate) fn closest_or<'a>(
    typed: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    nearest(typed, known).map_or_else(
        || format!(": {}", otherwise()),
        |word| format!(", did you mean `{word}`?"),
    )
}

/// Returns the closest word as a question, or else a colon. The list of words follows.
pub(crate) fn did_you_mean<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(typed, known).map_or_else(
        || ": ".to_owned(),
        |word| format!(", did you mean `{word}`? "),
    )
}

/// Returns the message for a code or a status that is not a literal. It would differ from value to
/// value.
pub(crate) fn not_constant(key: impl std::fmt::Display, source: impl std::fmt::Display) -> String {
    format!(
        "`{key}` cannot be read from {source}: write a literal, and use one variant for each {key}"
    )
}

/// Returns a list of reserved names in prose, without the name that the message is about.
pub(crate) fn list_others(names: &[&str], name: &str) -> String {
    list(names.iter().filter(|other| **other != name))
}

/// Returns the Levenshtein distance of two words.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut left = i + 1;
        let mut next = vec![left];
        for (y, above) in b.chars().zip(row.windows(2)) {
            let (diagonal, up) = match above {
                [diagonal, up] => (*diagonal, *up),
                _ => (left, left),
            };
            left = (diagonal + usize::from(x != y)).min(left + 1).min(up + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// Returns a list in prose: `a`, `b` and `c`.
pub(crate) fn list<T: std::fmt::Display>(words: impl IntoIterator<Item = T>) -> String {
    join(words.into_iter().map(|word| format!("`{word}`")), "and")
}

/// Joins phrases: a, b and c.
pub(crate) fn join<T: std::fmt::Display>(
    phrases: impl IntoIterator<Item = T>,
    conjunction: &str,
) -> String {
    let mut phrases: Vec<String> = phrases
        .into_iter()
        .map(|phrase| phrase.to_string())
        .collect();
    match phrases.pop() {
        Some(last) if !phrases.is_empty() => {
            format!("{} {conjunction} {last}", phrases.join(", "))
        }
        Some(last) => last,
        None => "none".to_owned(),
    }
}

/// Returns tokens as source code, with spaces only between words.
pub(crate) fn source_text(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let is_word =
        |char: Option<char>| char.is_some_and(|char| char.is_alphanumeric() || char == '_');
    let words = text.split(' ');
    words.fold(String::new(), |mut joined, word| {
        let between_words = is_word(joined.chars().last()) && is_word(word.chars().next());
        if between_words || joined.ends_with(',') {
            joined.push(' ');
        }
        joined + word
    })
}
