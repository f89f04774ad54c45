//! The hash by which the facade finds rows, as its `catalog::index` has it.

use proc_macro2::Ident;
use syn::ext::IdentExt as _;

/// The hash of a code.
pub(crate) fn hash(code: &str) -> u64 {
    let (words, rest) = code.as_bytes().as_chunks();
    let last = rest
        .iter()
        .rev()
        .fold(0, |word, byte| word << 8 | u64::from(*byte));
    let words = words.iter().map(|word| u64::from_le_bytes(*word));
    words.chain([last]).fold(code.len() as u64, |hash, word| {
        (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    })
}

/// That of a variant's name, by which other types find its row.
pub(crate) fn of_name(variant: &Ident) -> u64 {
    hash(&variant.unraw().to_string())
}
