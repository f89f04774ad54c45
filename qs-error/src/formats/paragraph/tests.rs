use super::{first_paragraph, start};

#[test]
fn first_paragraph_is_one_line() {
    assert_eq!(first_paragraph("One\n  line.\n\nAnother."), "One line.");
    assert_eq!(first_paragraph("\n\nOne."), "One.");
    assert_eq!(first_paragraph(""), "");
}

#[test]
fn start_ends_with_whole_word() {
    assert_eq!(start("short", 300), "short");
    assert_eq!(start("two words", 5), "two");
    assert_eq!(start("two words", 9), "two words");
    assert_eq!(start("oneword", 3), "one");
    assert_eq!(start("öööö", 5), "öö");
    assert_eq!(start("", 0), "");
}
