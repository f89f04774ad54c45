//! Two codes that have one hash: they are told apart by their text.

use qs_error::{catalog, CodeInfo, ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Together {
    #[qs(code = "cfh3myzwvadsdm", status = 404)]
    First,
    #[qs(code = "cutrvfavjqfsze", status = 409)]
    Second,
}

#[derive(Debug, QsError)]
#[qs(code = "cfh3myzwvadsdm", status = 404)]
struct First;

#[derive(Debug, QsError)]
#[qs(code = "cutrvfavjqfsze", status = 409)]
struct Second;

#[derive(Debug, QsError)]
enum Apart {
    #[qs(transparent)]
    First(First),
    #[qs(transparent)]
    Second(Second),
}

const ALL: &[CodeInfo] = catalog![First, Second];

/// FNV-1a, by which rows are found.
fn hash(code: &str) -> u64 {
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    code.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

fn main() {
    let (first, second) = ("cfh3myzwvadsdm", "cutrvfavjqfsze");
    assert_eq!(hash(first), hash(second));
    for catalog in [Together::CATALOG, Apart::CATALOG, ALL] {
        let found: Vec<_> = catalog
            .iter()
            .map(|row| (row.code(), row.status().as_u16()))
            .collect();
        assert_eq!(found, [(first, 404), (second, 409)]);
    }
    assert_eq!(
        [Together::First.code(), Together::Second.code()],
        [first, second]
    );
    assert_eq!(Apart::First(First).status(), 404);
    assert_eq!(Apart::Second(Second).status(), 409);
    assert_eq!(Together::find(second).map(CodeInfo::code), Some(second));
}
