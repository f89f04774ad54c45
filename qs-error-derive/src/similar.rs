//! Words for messages: the nearest of a list, a list itself, the user's own tokens.

use quote::ToTokens;

/// The word of `known` that `typed` is most likely a slip of, or else an abbreviation of.
fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
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
        let mut short = words
            .iter()
            .filter(|(lower, _)| is_short_for(&typed, lower) || is_short_for(lower, &typed));
        short.next().map(|(_, word)| *word)
    })
}

/// Whether one word begins like the other and leaves out some of its letters: `msg`, `message`.
fn is_short_for(short: &str, long: &str) -> bool {
    const SHORTEST: usize = 3;
    let mut letters = long.chars();
    short.len() >= SHORTEST
        && short.chars().next() == long.chars().next()
        && short
            .chars()
            .all(|letter| letters.any(|other| other == letter))
}

/// Returns the closest word as a question, or else `otherwise`, to follow an unknown word.
pub(crate) fn closest_or<'a>(
    typed: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    nearest(typed, known).map_or_else(
        || format!("; {}", otherwise()),
        |word| format!(", did you mean `{word}`?"),
    )
}

/// Returns the closest word as a question, or else a semicolon, to stand between an unknown word and
/// the words that are allowed.
pub(crate) fn did_you_mean<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(typed, known).map_or_else(
        || "; ".to_owned(),
        |word| format!(", did you mean `{word}`? "),
    )
}

/// Insertions, deletions and replacements from one word to the other (Levenshtein).
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

/// A list for people: `a`, `b` and `c`.
pub(crate) fn list<T: std::fmt::Display>(words: impl IntoIterator<Item = T>) -> String {
    let mut quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match quoted.pop() {
        Some(last) if !quoted.is_empty() => format!("{} and {last}", quoted.join(", ")),
        Some(last) => last,
        None => "none".to_owned(),
    }
}

/// Tokens much as their author wrote them: spaces only between words.
pub(crate) fn source_text(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let is_word = |letter: Option<char>| {
        letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    };
    let words = text.split(' ');
    words.fold(String::new(), |mut joined, word| {
        let between_words = is_word(joined.chars().last()) && is_word(word.chars().next());
        if between_words || joined.ends_with(',') {
            joined.push(' ');
        }
        joined + word
    })
}
