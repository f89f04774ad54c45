//! The work items of docs/performance.md, each implemented in several ways.

pub mod actix;
pub mod body;
pub mod decode;
pub mod lookup;
pub mod response;

/// One implementation of a work item.
pub struct Work {
    /// The work item, which is a table of docs/performance.md.
    pub item: &'static str,
    /// The implementation, which is a line of the table.
    pub name: &'static str,
    /// The function whose instructions are counted, with its path in this crate.
    pub function: &'static str,
    /// The number of operations of one call.
    pub operations: usize,
    /// Calls the function this many times and returns the last result.
    pub run: fn(calls: usize) -> Option<Done>,
}

/// The result of a work item. It is empty unless the result is a response or a body.
#[derive(Default)]
pub struct Done {
    pub headers: usize,
    pub body: Vec<u8>,
}

/// Returns all implementations, in the order of the tables.
pub fn works() -> impl Iterator<Item = &'static Work> {
    let items = [
        response::WORKS,
        body::WORKS,
        actix::WORKS,
        lookup::WORKS,
        decode::WORKS,
    ];
    items.into_iter().flatten()
}

/// Defines a [`Work`]. The subject is built outside of the counted function.
macro_rules! work {
    ($item:literal, $name:literal, $($function:ident)::+, $subject:expr, $done:expr) => {
        crate::Work {
            item: $item,
            name: $name,
            function: concat!(module_path!(), "::", stringify!($($function)::+)),
            operations: 1,
            run: |calls| {
                let done = (0..calls).map(|_| $($function)::+(std::hint::black_box($subject)));
                done.last().map($done)
            },
        }
    };
}

pub(crate) use work;
