//! Escaped braces and quotes, in every spelling.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "braces", status = 404, message = "{{}} {{{{}}}} {{x}}")]
    Braces,
    #[qs(code = "around", status = 404, message = "{{{x}}} {{ {x} }}")]
    Around { x: u8 },
    #[qs(code = "raw", status = 404, message = r#"a "quoted" {0} \n {{"#)]
    Raw(u8),
    #[qs(
        code = "unicode",
        status = 404,
        message = "\u{7b}0\u{7d} \u{7b}\u{7b} \x7b0:?\x7d"
    )]
    Unicode(&'static str),
    #[qs(
        code = "lines",
        status = 404,
        message = "one \
        {0}\n\ttwo\0"
    )]
    Lines(u8),
    #[qs(
        code = "backslash",
        status = 404,
        message = "C:\\{0}\\",
        display = "\"{0}\""
    )]
    Backslash(u8),
}

fn main() {
    assert_eq!(Error::Braces.to_string(), "{} {{}} {x}");
    assert_eq!(Error::Around { x: 1 }.to_string(), "{1} { 1 }");
    assert_eq!(Error::Raw(1).message(), "a \"quoted\" 1 \\n {");
    assert_eq!(Error::Unicode("a").message(), "a { \"a\"");
    assert_eq!(Error::Lines(1).to_string(), "one 1\n\ttwo\0");
    assert_eq!(
        (
            Error::Backslash(1).message(),
            Error::Backslash(1).to_string()
        ),
        ("C:\\1\\".into(), "\"1\"".into())
    );
}
