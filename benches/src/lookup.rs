//! Work item B: from the text of a code to the code, each of a list once, and as many texts that are none.

use std::hint::black_box;
use std::str::FromStr;
use std::sync::LazyLock;

use qs_error::ErrorCode;

use crate::{Done, Work};

/// A list of codes, for each way to look one up.
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

/// Texts that are like codes and are none.
pub fn misses(codes: &[&str]) -> Vec<String> {
    let misses = codes.iter().enumerate().map(|(at, code)| {
        let mut miss = code.as_bytes().to_vec();
        let place = at % miss.len();
        miss[place] = if miss[place] == b'q' { b'z' } else { b'q' };
        String::from_utf8(miss).unwrap_or_default()
    });
    misses.collect()
}

/// Looks up each of them, and tells how many are there.
#[inline(never)]
pub fn parsed<T: FromStr>(texts: &[&str]) -> usize {
    texts
        .iter()
        .filter(|text| black_box(black_box(text).parse::<T>()).is_ok())
        .count()
}

#[inline(never)]
pub fn called(texts: &[&str], look_up: impl Fn(&str) -> Option<u16>) -> usize {
    texts
        .iter()
        .filter(|text| black_box(look_up(black_box(text))).is_some())
        .count()
}

/// The codes and their misses, which look-ups take as text that nobody knows.
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
            things: $list::CODES.len(),
            run: |times| {
                let (run, texts): (fn(&[&str]) -> usize, _) = ($run, texts!($list, $what));
                (0..times).map(|_| run(texts)).last().map(|_| Done::default())
            },
        }
    };
}

/// Everyone, in the order of the table.
pub const WORKS: &[Work] = &[
    look_up!(forty hits, "ours", parsed ErrorCode),
    look_up!(forty hits, "match", called forty::by_match),
    #[cfg(feature = "peers")]
    look_up!(forty hits, "strum", parsed forty::Strum),
    #[cfg(feature = "peers")]
    look_up!(forty hits, "phf", called |code| forty::PHF.get(code).copied()),
    look_up!(forty misses, "ours", parsed ErrorCode),
    look_up!(forty misses, "match", called forty::by_match),
    #[cfg(feature = "peers")]
    look_up!(forty misses, "strum", parsed forty::Strum),
    #[cfg(feature = "peers")]
    look_up!(forty misses, "phf", called |code| forty::PHF.get(code).copied()),
    look_up!(thousand hits, "ours", parsed thousand::Ours),
    look_up!(thousand hits, "match", called thousand::by_match),
    #[cfg(feature = "peers")]
    look_up!(thousand hits, "strum", parsed thousand::Strum),
    #[cfg(feature = "peers")]
    look_up!(thousand hits, "phf", called |code| thousand::PHF.get(code).copied()),
    look_up!(thousand misses, "ours", parsed thousand::Ours),
    look_up!(thousand misses, "match", called thousand::by_match),
    #[cfg(feature = "peers")]
    look_up!(thousand misses, "strum", parsed thousand::Strum),
    #[cfg(feature = "peers")]
    look_up!(thousand misses, "phf", called |code| thousand::PHF.get(code).copied()),
    look_up!(ten_thousand hits, "ours", parsed ten_thousand::Ours),
    #[cfg(feature = "peers")]
    look_up!(ten_thousand hits, "phf", called |code| ten_thousand::PHF.get(code).copied()),
    look_up!(ten_thousand misses, "ours", parsed ten_thousand::Ours),
    #[cfg(feature = "peers")]
    look_up!(ten_thousand misses, "phf", called |code| ten_thousand::PHF.get(code).copied()),
];
