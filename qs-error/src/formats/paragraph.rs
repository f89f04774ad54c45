//! Paragraphs of doc comments.

/// Returns the first paragraph as one line, or an empty string.
pub(super) fn first_paragraph(docs: &str) -> String {
    let lines = docs.lines().map(str::trim);
    let lines = lines.skip_while(|line| line.is_empty());
    let paragraph: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    paragraph.join(" ")
}

/// Returns the start of a line, at most `length` bytes. If the start has several words, it ends
/// with a whole word.
pub(super) fn start(line: &str, length: usize) -> &str {
    if line.len() <= length {
        return line;
    }
    let ends = line.char_indices().map(|(at, _)| at);
    let end = ends.take_while(|at| *at <= length).last().unwrap_or(0);
    let cut = line.get(..end).unwrap_or_default();
    let words = cut.rsplit_once(char::is_whitespace);
    words.map_or(cut, |(words, _)| words.trim_end())
}

#[cfg(test)]
mod tests;
