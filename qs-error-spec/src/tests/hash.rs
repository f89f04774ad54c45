use crate::hash::hash;

/// Rows of compiled crates contain hashes, so the function never changes.
#[test]
fn hash_of_known_strings_is_frozen() {
    let cases = [
        ("", 0x0000_0000_0000_0000),
        ("a", 0x2c15_e819_51e9_8155),
        ("a_b", 0xcd66_0a79_a360_4715),
        ("abcdefgh", 0xf1a9_e6c8_ce8f_9fdd),
        ("bucket_not_exists", 0x71f0_9e59_c978_5b17),
        ("\u{fc}", 0xb3c7_8366_d63c_eabf),
    ];
    for (text, expected) in cases {
        assert_eq!(hash(text), expected, "{text}");
    }
}

#[test]
fn hash_depends_on_length() {
    assert_ne!(hash("a"), hash("a\0"));
    assert_ne!(hash("abcdefgh"), hash("abcdefgh\0"));
}
