//! Paragraphs of doc comments.

/// Returns the first paragraph as one line. It is empty if the text is.
pub(super) fn first_paragraph(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let lines = lines.skip_while(|line| line.is_empty());
    let paragraph: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    paragraph.join(" ")
}

/// Returns the start of a text with at most `length` bytes. It ends with a whole word if there is
/// more than one.
pub(super) fn start(text: &str, length: usize) -> &str {
    if text.len() <= length {
        return text;
    }
    let ends = text.char_indices().map(|(at, _)| at);
    let end = ends.take_while(|at| *at <= length).last().unwrap_or(0);
    let cut = text.get(..end).unwrap_or_default();
    let words = cut.rsplit_once(char::is_whitespace);
    words.map_or(cut, |(words, _)| words.trim_end())
}

#[cfg(test)]
mod tests;
