//! Diagnostics of the compiler, parsed from its JSON output.

use std::fmt;

use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub(crate) struct Diagnostic {
    pub(crate) level: String,
    pub(crate) message: String,
    code: Option<Code>,
    pub(crate) spans: Vec<Span>,
    children: Vec<Child>,
}

#[derive(Debug, Deserialize)]
struct Code {
    code: String,
}

#[derive(Debug, Deserialize)]
struct Child {
    message: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Span {
    pub(crate) file_name: String,
    pub(crate) line_start: usize,
    pub(crate) line_end: usize,
    pub(crate) column_start: usize,
    pub(crate) column_end: usize,
    pub(crate) is_primary: bool,
    label: Option<String>,
    expansion: Option<Box<Expansion>>,
}

#[derive(Debug, Deserialize)]
struct Expansion {
    span: Span,
    macro_decl_name: String,
}

/// Parses all diagnostics except rustc's summary at the end.
pub(crate) fn parse(lines: &str) -> Vec<Diagnostic> {
    let all = lines.lines().map(|line| match serde_json::from_str(line) {
        Ok(diagnostic) => diagnostic,
        Err(_) => Diagnostic::raw(line),
    });
    let is_summary =
        |diagnostic: &Diagnostic| diagnostic.level == "failure-note" || diagnostic.is_count();
    all.filter(|diagnostic| !is_summary(diagnostic)).collect()
}

impl Diagnostic {
    /// Wraps a line that is not JSON, such as the output of a compiler that panicked.
    fn raw(line: &str) -> Self {
        Self {
            level: "raw".to_owned(),
            message: line.to_owned(),
            code: None,
            spans: Vec::new(),
            children: Vec::new(),
        }
    }

    fn is_count(&self) -> bool {
        self.spans.is_empty()
            && (self.message.starts_with("aborting due to") || self.message.ends_with("emitted"))
    }

    pub(crate) fn code(&self) -> &str {
        self.code.as_ref().map_or("", |code| &code.code)
    }

    pub(crate) fn primary(&self) -> impl Iterator<Item = &Span> {
        self.spans.iter().filter(|span| span.is_primary)
    }

    /// Returns the code, the message, the labels and the notes.
    pub(crate) fn text(&self) -> String {
        let labels = self.spans.iter().filter_map(|span| span.label.as_deref());
        let children = self.children.iter().map(|child| child.message.as_str());
        let all = [self.code(), self.message.as_str()].into_iter();
        all.chain(labels)
            .chain(children)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Reports whether a span is in the expansion of the macro.
    pub(crate) fn is_in_expansion_of(&self, name: &str) -> bool {
        self.spans.iter().any(|span| span.is_in_expansion_of(name))
    }
}

impl Span {
    fn is_in_expansion_of(&self, name: &str) -> bool {
        self.expansion.as_ref().is_some_and(|expansion| {
            expansion.macro_decl_name.contains(name) || expansion.span.is_in_expansion_of(name)
        })
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.level, self.code(), self.message)?;
        for span in self.primary() {
            let Span {
                file_name,
                line_start,
                column_start,
                column_end,
                ..
            } = span;
            write!(
                f,
                "\n  at {file_name}:{line_start}:{column_start}..{column_end}"
            )?;
        }
        Ok(())
    }
}
