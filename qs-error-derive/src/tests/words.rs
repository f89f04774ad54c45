use crate::words::{did_you_mean, list, source_text};

#[test]
fn typo_finds_closest_word() {
    let check = |typed: &str, expected: Option<&str>| {
        let words = ["status", "code", "message", "expose"];
        let hint = did_you_mean(typed, words);
        let expected =
            expected.map_or(": ".to_owned(), |word| format!(", did you mean `{word}`? "));
        assert_eq!(hint, expected, "{typed}");
    };
    check("statsu", Some("status"));
    check("cod", Some("code"));
    check("Message", Some("message"));
    check("expsoe", Some("expose"));
    check("msg", Some("message"));
    check("status_code", Some("status"));
    check("http_status", Some("status"));
    check("colour", None);
    check("me", None);
    check("", None);
}

#[test]
fn list_is_prose() {
    assert_eq!(list::<&str>([]), "none");
    assert_eq!(list(["a"]), "`a`");
    assert_eq!(list(["a", "b"]), "`a` and `b`");
    assert_eq!(list(["a", "b", "c"]), "`a`, `b` and `c`");
}

#[test]
fn source_has_spaces_between_words() {
    for text in [
        "std::io::Error",
        "Option<Box<dyn Error>>",
        "HashMap<String, u8>",
        "[u8; 3]",
        "&'static str",
    ] {
        let shown = source_text(&super::tokens(text));
        assert_eq!(shown.replace(' ', ""), text.replace(' ', ""));
    }
    assert_eq!(
        source_text(&super::tokens("std::io::Error")),
        "std::io::Error"
    );
    assert_eq!(
        source_text(&super::tokens("Box<dyn Error>")),
        "Box<dyn Error>"
    );
}
