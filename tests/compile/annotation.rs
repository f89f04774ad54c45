//! What a file says of its mistakes: carets below the tokens to edit, and words of the error.
//!
//! ```text
//!     #[qs(code = "a_b", statsu = 404)]
//! //~                    ^^^^^^ did you mean `status`
//! ```
//!
//! The errors of the compiler itself have their number in front of the words.

/// One mistake, in lines and columns that begin at one.
#[derive(Debug)]
pub(crate) struct Annotation {
    pub(crate) line: usize,
    pub(crate) columns: (usize, usize),
    pub(crate) words: String,
}

/// All of a file. They are about the last line above them that is none.
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
        let (_, behind) = content.split_at(first);
        let words = behind.trim_start_matches('^');
        let carets = behind.len() - words.len();
        Self {
            line,
            columns: (column(first), column(first + carets)),
            words: words.trim().to_owned(),
        }
    }

    /// Whether rustc finds it, which the macro cannot.
    pub(crate) fn is_of_compiler(&self) -> bool {
        self.words.starts_with('E')
            && self
                .words
                .chars()
                .skip(1)
                .take(4)
                .all(|letter| letter.is_ascii_digit())
    }
}
