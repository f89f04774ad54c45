//! Fill characters with another meaning in format strings: colons, quotes, dollars, signs, line
//! ends.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(
        code = "punctuation",
        status = 404,
        message = "{0::>3}{0:.<3}{0:#^3}{0:+>3}{0:->3}{0:\">3}{0:'<3}{0:\\>3}{0:%>3}"
    )]
    Punctuation(u8),
    #[qs(
        code = "odd",
        status = 404,
        message = "{0:\n>2}{0:\t>2}{0:\0>2}{0:\u{200b}>2}{0:🦀>2}{0:ß>2}"
    )]
    Odd(u8),
    #[qs(
        code = "braces",
        status = 404,
        message = "{0:}>3}{{{0:}<2}}}{0:{>3}{0:}^3$}{{}}{1}{2}{0:}>+4}{0:{<#6x}"
    )]
    Braces(u8, u8, u8, usize),
    #[qs(
        code = "letters",
        status = 404,
        message = "{0:x>4x}{0:?>4?}{0:b<4b}{0:e^7e}{0:0<4}"
    )]
    Letters(u8),
}

fn main() {
    let odd = Error::Odd(7);
    assert_eq!(odd.to_string(), "\n7\t7\07\u{200b}7🦀7ß7");
    assert_eq!(
        Error::Punctuation(7).to_string(),
        "::77..#7#++7--7\"\"77''\\\\7%%7"
    );
    let braces = Error::Braces(7, 0, 0, 3);
    let expected = format!(
        "{0:}>3}{{{0:}<2}}}{0:{>3}{0:}^3$}{{}}{1}{2}{0:}>+4}{0:{<#6x}",
        7_u8, 0, 0, 3
    );
    assert_eq!(braces.to_string(), expected);
    assert_eq!(
        Error::Letters(5).to_string(),
        format!("{0:x>4x}{0:?>4?}{0:b<4b}{0:e^7e}{0:0<4}", 5_u8)
    );
}
