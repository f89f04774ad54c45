//! Annotations of expected diagnostics: carets below the tokens to edit, and a part of the message.
//!
//! ```text
//!     #[qs(code = "a_b", statsu = 404)]
//! //~                    ^^^^^^ did you mean `status`
//! ```
//!
//! For a diagnostic of rustc itself, the error code precedes the message.

/// An expected diagnostic. Lines and columns are counted from one.
#[derive(Debug)]
pub(crate) struct Annotation {
    pub(crate) line: usize,
    pub(crate) columns: (usize, usize),
    pub(crate) words: String,
}

/// Returns all annotations of a file. An annotation refers to the last line of code before it.
pub(crate) fn annotations(text: &str) -> Vec<Annotation> {
    let mut line = 0;
    let mut all = Vec::new();
    for (at, content) in (1..).zip(text.lines()) {
        match content.trim_start().strip_prefix("//~") {
            Some(_) => all.push(Annotation::new(line, content)),
            None => line = at,
        }
    }
    all
}

impl Annotation {
    fn new(line: usize, content: &str) -> Self {
        let column = |caret: usize| content.get(..caret).map_or(0, |text| text.chars().count()) + 1;
        let first = content.find('^').expect("an annotation has carets");
        let (_, rest) = content.split_at(first);
        let words = rest.trim_start_matches('^');
        let carets = rest.len() - words.len();
        Self {
            line,
            columns: (column(first), column(first + carets)),
            words: words.trim().to_owned(),
        }
    }

    /// Reports whether the diagnostic is of rustc itself, not of the macro.
    pub(crate) fn is_of_compiler(&self) -> bool {
        self.words.starts_with('E')
            && self
                .words
                .chars()
                .skip(1)
                .take(4)
                .all(|digit| digit.is_ascii_digit())
    }
}
