//! The work items of docs/performance.md, each done by several.

pub mod actix;
pub mod answer;
pub mod body;
pub mod decode;
pub mod lookup;

/// One way to do one work item: what callgrind counts, and what it is compared by.
pub struct Work {
    pub item: &'static str,
    pub name: &'static str,
    /// The function that is counted, with its path in this crate.
    pub function: &'static str,
    /// How many things one call does.
    pub things: usize,
    /// Does the work so many times, and tells what came of the last.
    pub run: fn(times: usize) -> Option<Done>,
}

/// What came of a work: the headers and the bytes of an answer, where it makes one.
#[derive(Default)]
pub struct Done {
    pub headers: usize,
    pub body: Vec<u8>,
}

/// All of them, in the order of the tables.
pub fn works() -> impl Iterator<Item = &'static Work> {
    let items = [
        answer::WORKS,
        body::WORKS,
        actix::WORKS,
        lookup::WORKS,
        decode::WORKS,
    ];
    items.into_iter().flatten()
}

/// A row of a table: builds the subject outside of what is counted.
macro_rules! work {
    ($item:literal, $name:literal, $($function:ident)::+, $things:expr, $subject:expr, $done:expr) => {
        crate::Work {
            item: $item,
            name: $name,
            function: concat!(module_path!(), "::", stringify!($($function)::+)),
            things: $things,
            run: |times| {
                let done = (0..times).map(|_| $($function)::+(std::hint::black_box($subject)));
                done.last().map($done)
            },
        }
    };
}

pub(crate) use work;
