//! The hash of codes and names of variants: the derive writes it into rows, and the facade searches
//! rows by it.

const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// Returns the hash of a code or of a variant's name. It reads eight bytes at a time.
///
/// Clients can choose the strings that are searched for, but not the rows. So the hash needs no
/// protection against flooding.
///
/// ```
/// use qs_error_spec::hash::hash;
///
/// assert_ne!(hash("bucket_not_exists"), hash("bucket_not_exist"));
/// ```
#[must_use]
pub const fn hash(text: &str) -> u64 {
    let mut hash = text.len() as u64;
    let (words, rest) = text.as_bytes().as_chunks();
    let mut at = 0;
    while at < words.len() {
        hash = mix(hash, u64::from_le_bytes(words[at]));
        at += 1;
    }
    let (mut last, mut at) = (0, rest.len());
    while at > 0 {
        at -= 1;
        last = last << 8 | rest[at] as u64;
    }
    mix(hash, last)
}

const fn mix(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(MULTIPLIER)
}
