//! Sections and inline code of Markdown documents.

/// A line of a document, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Line<'a> {
    pub(crate) number: usize,
    pub(crate) text: &'a str,
    pub(crate) in_fence: bool,
}

/// Returns the lines of a document. The delimiters of a fence are empty lines.
pub(crate) fn lines(document: &str) -> Vec<Line<'_>> {
    let mut in_fence = false;
    let mut lines = Vec::new();
    for (at, text) in document.lines().enumerate() {
        let delimits = text.trim_start().starts_with("```");
        in_fence ^= delimits;
        lines.push(Line {
            number: at + 1,
            text: if delimits { "" } else { text },
            in_fence,
        });
    }
    lines
}

/// Returns the lines from after the heading to the next heading of its level or above.
pub(crate) fn section<'a>(document: &'a str, heading: &str) -> Option<Vec<Line<'a>>> {
    let lines = lines(document);
    let is_heading = |line: &Line<'_>| !line.in_fence && line.text.trim_end() == heading;
    let start = lines.iter().position(is_heading)?;
    let after = lines.into_iter().skip(start + 1);
    Some(
        after
            .take_while(|line| !ends_section(*line, level(heading)))
            .collect(),
    )
}

fn ends_section(line: Line<'_>, limit: usize) -> bool {
    !line.in_fence && (1..=limit).contains(&level(line.text))
}

/// Returns the number of `#` of a heading, or 0 for other lines.
fn level(line: &str) -> usize {
    let text = line.trim_start_matches('#');
    if text.starts_with(' ') {
        line.len() - text.len()
    } else {
        0
    }
}

/// Returns the inline code of the lines, with the line's number.
pub(crate) fn code_spans<'a>(lines: &[Line<'a>]) -> Vec<(usize, &'a str)> {
    let prose = lines.iter().filter(|line| !line.in_fence);
    prose
        .flat_map(|line| {
            let spans = line.text.split('`').skip(1).step_by(2);
            spans.map(|span| (line.number, span))
        })
        .collect()
}
