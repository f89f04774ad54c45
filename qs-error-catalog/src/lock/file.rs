//! A lock file: its header, and the lines of its codes.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::line::Line;

/// The start of the first line, before the number of the format.
const START: &str = "# qs-error lock ";

/// The words before the required version in the first line of a newer format.
const REQUIRES: &str = ". Requires qs-error-catalog ";

/// The first line of a lock file.
pub(crate) const HEADER: &str = "# qs-error lock 1. Update: QS_ERROR_BLESS=1 cargo test";

/// The lines of a lock file, by their codes.
pub(crate) type Lines = BTreeMap<String, Line>;

/// A line that the writer would not write.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Problem {
    /// The number of the line.
    pub(crate) number: usize,
    pub(crate) message: String,
    /// Whether the line is only superfluous or misplaced, so that a blessing repairs it.
    pub(crate) is_repairable: bool,
}

impl Problem {
    fn new(number: usize, message: impl Into<String>) -> Self {
        Self {
            number,
            message: message.into(),
            is_repairable: false,
        }
    }

    fn repairable(number: usize, message: impl Into<String>) -> Self {
        Self {
            is_repairable: true,
            ..Self::new(number, message)
        }
    }
}

/// Reads a lock file, with the line breaks LF or CRLF.
pub(crate) fn read(file: &str) -> (Lines, Vec<Problem>) {
    let mut rows = file.lines().zip(1..);
    let header = rows.next().map_or("", |(header, _)| header);
    if let Err(message) = check_header(header) {
        let is_empty = file.trim().is_empty();
        let empty = "empty file: delete it, and `cargo test` writes a new one".to_owned();
        let message = if is_empty { empty } else { message };
        return (Lines::new(), vec![Problem::new(1, message)]);
    }
    let (mut reader, mut last) = (LineReader::default(), 1);
    for (row, number) in rows {
        last = number;
        if let Err(problem) = reader.add(row, number) {
            reader.problems.push(problem);
        }
    }
    if !file.ends_with('\n') {
        let message = "missing line break: add it to the line";
        reader.problems.push(Problem::repairable(last, message));
    }
    (reader.lines, reader.problems)
}

fn check_header(header: &str) -> Result<(), String> {
    if header == HEADER {
        return Ok(());
    }
    if header.starts_with('\u{feff}') {
        return Err("byte order mark: save the file without it".to_owned());
    }
    let Some(rest) = header.strip_prefix(START) else {
        return Err(format!("invalid header: expected `{HEADER}`"));
    };
    let format = rest.split(' ').next().unwrap_or_default();
    let format = format.trim_end_matches('.');
    match format.parse::<u64>() {
        Ok(1) => Err(format!("invalid header: expected `{HEADER}`")),
        Ok(2..) => Err(format!(
            "newer lock format `{format}`: use {}",
            required(header)
        )),
        _ => {
            let format = format.escape_debug();
            Err(format!("unknown lock format `{format}`: expected `1`"))
        }
    }
}

/// Returns the version that reads a newer format.
fn required(header: &str) -> String {
    let version = header.split_once(REQUIRES).map(|(_, rest)| rest);
    let version = version.and_then(|rest| rest.split(' ').next());
    match version.map(|version| version.trim_end_matches('.')) {
        Some(version) if !version.is_empty() => {
            format!("qs-error-catalog {} or newer", version.escape_debug())
        }
        _ => {
            let current = env!("CARGO_PKG_VERSION");
            format!("a newer version of qs-error-catalog than {current}")
        }
    }
}

#[derive(Default)]
struct LineReader<'a> {
    lines: Lines,
    /// The line and its number, by the code.
    rows: BTreeMap<String, (&'a str, usize)>,
    /// The last line in the order of bytes, and its number.
    last: (&'a str, usize),
    problems: Vec<Problem>,
}

impl<'a> LineReader<'a> {
    fn add(&mut self, row: &'a str, number: usize) -> Result<(), Problem> {
        if row.is_empty() {
            return Err(Problem::repairable(number, "empty line: delete it"));
        }
        if row == HEADER {
            return Err(Problem::repairable(
                number,
                "duplicate of line 1: delete it",
            ));
        }
        let line = Line::parse(row).map_err(|message| Problem::new(number, message))?;
        match self.rows.entry(line.code.clone()) {
            Entry::Occupied(other) => {
                let (other, at) = other.get();
                return Err(if *other == row {
                    Problem::repairable(number, format!("duplicate of line {at}: delete it"))
                } else {
                    let code = &line.code;
                    Problem::new(
                        number,
                        format!(
                            "duplicate code `{code}`, also in line {at}: keep one of the lines"
                        ),
                    )
                });
            }
            Entry::Vacant(vacant) => vacant.insert((row, number)),
        };
        self.lines.insert(line.code.clone(), line);
        if self.last.0 > row {
            let message = format!("misplaced line: expected before line {}", self.last.1);
            return Err(Problem::repairable(number, message));
        }
        self.last = (row, number);
        Ok(())
    }
}

/// Writes a lock file. The lines are sorted, because a space precedes all characters of codes.
pub(crate) fn write<'a>(lines: impl IntoIterator<Item = &'a Line>) -> String {
    let mut file = format!("{HEADER}\n");
    for line in lines {
        file.push_str(&line.to_string());
        file.push('\n');
    }
    file
}
