//! The work item `lookup`: from a string to a code. Every code of a list is parsed once, and as
//! many strings that are not valid codes.

use std::hint::black_box;
use std::str::FromStr;
use std::sync::LazyLock;

use qs_error::ErrorCode;

use crate::{Done, Work};

/// Defines a list of codes with its lookup functions.
macro_rules! list {
    ($name:ident, $codes:literal $(, $match:literal)?) => {
        pub mod $name {
            include!(concat!(env!("OUT_DIR"), "/", $codes));
            $(include!(concat!(env!("OUT_DIR"), "/", $match));)?
        }
    };
}

list!(forty, "codes_40.rs", "match_40.rs");
list!(thousand, "codes_1000.rs", "match_1000.rs");
list!(ten_thousand, "codes_10000.rs");

/// Returns each code with one `char` replaced, so that none is valid.
pub fn misses(codes: &[&str]) -> Vec<String> {
    let misses = codes.iter().enumerate().map(|(at, code)| {
        let mut miss = code.as_bytes().to_vec();
        let at = at % miss.len();
        miss[at] = if miss[at] == b'q' { b'z' } else { b'q' };
        String::from_utf8(miss).unwrap_or_default()
    });
    misses.collect()
}

/// Parses every string and returns the number of codes.
#[inline(never)]
pub fn parsed<T: FromStr>(texts: &[&str]) -> usize {
    texts
        .iter()
        .filter(|text| black_box(black_box(text).parse::<T>()).is_ok())
        .count()
}

/// Calls the function with every string and returns the number of codes.
#[inline(never)]
pub fn called(texts: &[&str], look_up: impl Fn(&str) -> Option<u16>) -> usize {
    texts
        .iter()
        .filter(|text| black_box(look_up(black_box(text))).is_some())
        .count()
}

/// Returns the codes, or strings that are not valid codes, as values unknown to the compiler.
macro_rules! texts {
    ($list:ident, hits) => {{
        static TEXTS: LazyLock<Vec<&str>> = LazyLock::new(|| $list::CODES.to_vec());
        &*TEXTS
    }};
    ($list:ident, misses) => {{
        static OWNED: LazyLock<Vec<String>> = LazyLock::new(|| misses(&$list::CODES));
        static TEXTS: LazyLock<Vec<&str>> =
            LazyLock::new(|| OWNED.iter().map(String::as_str).collect());
        &*TEXTS
    }};
}

/// Defines an entry of [`WORKS`].
macro_rules! look_up {
    ($list:ident $what:ident, $name:literal, parsed $ty:ty) => {
        look_up!(@ $list $what, $name, "parsed", |texts| parsed::<$ty>(texts))
    };
    ($list:ident $what:ident, $name:literal, called $function:expr) => {
        look_up!(@ $list $what, $name, "called", |texts| called(texts, $function))
    };
    (@ $list:ident $what:ident, $name:literal, $function:literal, $run:expr) => {
        Work {
            item: "lookup",
            name: concat!($name, ", ", stringify!($list), ", ", stringify!($what)),
            function: concat!(module_path!(), "::", $function),
            operations: $list::CODES.len(),
            run: |calls| {
                let (run, texts): (fn(&[&str]) -> usize, _) = ($run, texts!($list, $what));
                (0..calls).map(|_| run(texts)).last().map(|_| Done::default())
            },
        }
    };
}

/// All implementations, in the order of the table.
pub const WORKS: &[Work] = &[
    look_up!(forty hits, "qs-error", parsed ErrorCode),
    look_up!(forty hits, "match", called forty::by_match),
    #[cfg(feature = "peers")]
    look_up!(forty hits, "strum", parsed forty::Strum),
    #[cfg(feature = "peers")]
    look_up!(forty hits, "phf", called |code| forty::PHF.get(code).copied()),
    look_up!(forty misses, "qs-error", parsed ErrorCode),
    look_up!(forty misses, "match", called forty::by_match),
    #[cfg(feature = "peers")]
    look_up!(forty misses, "strum", parsed forty::Strum),
    #[cfg(feature = "peers")]
    look_up!(forty misses, "phf", called |code| forty::PHF.get(code).copied()),
    look_up!(thousand hits, "qs-error", parsed thousand::Codes),
    look_up!(thousand hits, "match", called thousand::by_match),
    #[cfg(feature = "peers")]
    look_up!(thousand hits, "strum", parsed thousand::Strum),
    #[cfg(feature = "peers")]
    look_up!(thousand hits, "phf", called |code| thousand::PHF.get(code).copied()),
    look_up!(thousand misses, "qs-error", parsed thousand::Codes),
    look_up!(thousand misses, "match", called thousand::by_match),
    #[cfg(feature = "peers")]
    look_up!(thousand misses, "strum", parsed thousand::Strum),
    #[cfg(feature = "peers")]
    look_up!(thousand misses, "phf", called |code| thousand::PHF.get(code).copied()),
    look_up!(ten_thousand hits, "qs-error", parsed ten_thousand::Codes),
    #[cfg(feature = "peers")]
    look_up!(ten_thousand hits, "phf", called |code| ten_thousand::PHF.get(code).copied()),
    look_up!(ten_thousand misses, "qs-error", parsed ten_thousand::Codes),
    #[cfg(feature = "peers")]
    look_up!(ten_thousand misses, "phf", called |code| ten_thousand::PHF.get(code).copied()),
];
