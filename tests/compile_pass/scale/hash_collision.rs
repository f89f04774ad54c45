//! Two codes with equal hashes: a lookup also compares the strings.

use qs_error::{catalog, CodeInfo, ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Together {
    #[qs(code = "iwqxgzkwj8a1g4yj", status = 404)]
    First,
    #[qs(code = "cuzdpfxh2h9nybx3", status = 409)]
    Second,
}

#[derive(Debug, QsError)]
#[qs(code = "iwqxgzkwj8a1g4yj", status = 404)]
struct First;

#[derive(Debug, QsError)]
#[qs(code = "cuzdpfxh2h9nybx3", status = 409)]
struct Second;

#[derive(Debug, QsError)]
enum Apart {
    #[qs(transparent)]
    First(First),
    #[qs(transparent)]
    Second(Second),
}

const ALL: &[CodeInfo] = catalog![First, Second];

/// Returns the hash that the catalog uses for a code of sixteen bytes.
fn hash(code: &str) -> u64 {
    let mixed = |hash: u64, word: u64| (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let words = code.as_bytes().chunks(8).map(|word| {
        let bytes = word.iter().rev();
        bytes.fold(0, |word, byte| word << 8 | u64::from(*byte))
    });
    mixed(words.fold(code.len() as u64, mixed), 0)
}

fn main() {
    let (first, second) = ("iwqxgzkwj8a1g4yj", "cuzdpfxh2h9nybx3");
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
    assert!(matches!(first.parse(), Ok(Together::First)));
    assert!(matches!(second.parse(), Ok(Together::Second)));
    assert_eq!(Together::find(second).map(CodeInfo::code), Some(second));
}
