//! A lock file: its header, and the lines of its codes.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::line::Line;

/// The version of the format.
const FORMAT: &str = "1";

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
    /// Whether a merge can cause the problem, so that a blessing repairs it.
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
        return (Lines::new(), vec![Problem::new(1, message)]);
    }
    let mut reader = Reader::default();
    for (row, number) in rows {
        if let Err(problem) = reader.add(row, number) {
            reader.problems.push(problem);
        }
    }
    (reader.lines, reader.problems)
}

fn check_header(header: &str) -> Result<(), String> {
    if header == HEADER {
        return Ok(());
    }
    let format = header.strip_prefix("# qs-error lock ");
    let format = format.and_then(|rest| rest.split(['.', ' ']).next());
    match format.and_then(|format| Some((format, format.parse::<u64>().ok()?))) {
        Some((format, 2..)) => Err(format!(
            "the file has the lock format {format}: it requires a version of qs-error-catalog after \
             {} (this version reads the lock format {FORMAT})",
            env!("CARGO_PKG_VERSION")
        )),
        _ => Err(format!("invalid header: expected `{HEADER}`")),
    }
}

#[derive(Default)]
struct Reader<'a> {
    lines: Lines,
    /// The line and its number, by the code.
    rows: BTreeMap<String, (&'a str, usize)>,
    /// The last line in the order of bytes, and its number.
    last: (&'a str, usize),
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn add(&mut self, row: &'a str, number: usize) -> Result<(), Problem> {
        if row == HEADER {
            return Err(Problem::repairable(number, "duplicate of line 1"));
        }
        let line = Line::parse(row).map_err(|message| Problem::new(number, message))?;
        match self.rows.entry(line.code.clone()) {
            Entry::Occupied(other) => {
                let (other, at) = other.get();
                return Err(if *other == row {
                    Problem::repairable(number, format!("duplicate of line {at}"))
                } else {
                    let code = &line.code;
                    Problem::new(
                        number,
                        format!("duplicate code `{code}`: remove line {at} or this one"),
                    )
                });
            }
            Entry::Vacant(vacant) => vacant.insert((row, number)),
        };
        self.lines.insert(line.code.clone(), line);
        if self.last.0 > row {
            let message = format!("not sorted: expected this line before line {}", self.last.1);
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
