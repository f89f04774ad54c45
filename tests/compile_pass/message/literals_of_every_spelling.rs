//! String literals of every spelling, with escapes inside placeholders, names and numbers.
use std::time::Duration;

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/\x7bc\
            ode\u{7d}")]
enum Error {
    #[qs(code = r"raw", status = 0x194, message = r##"{{"a"#: {0}}}"##)]
    Raw(u8),
    #[qs(
        code = "esc\x61ped",
        status = 4_04,
        message = "\u{7b}na\u{6d}e\u{3a}>4\x7d \u{1F980}"
    )]
    Escaped {
        #[qs(member = "\"quoted\" \\ \u{e9}")]
        name: &'static str,
    },
    #[qs(
        code = "bro\
                ken",
        status = 404u16,
        message = "{na\
                   me}, {na\
                   me:\
                   ?}"
    )]
    Broken { name: u8 },
    #[qs(
        code = "octal",
        status = 0o624,
        retry_after = 0b11,
        header("x-\u{61}" = "b\x63"),
        message = r"C:\{0}\n"
    )]
    Octal(#[qs(header = r#"X-Upper"#)] u8),
    #[qs(code = "empty", status = 404_u16, message = "")]
    Empty,
}

fn main() {
    assert_eq!(Error::Raw(1).message(), "{\"a\"#: 1}");
    let escaped = Error::Escaped { name: "é" };
    assert_eq!(escaped.message(), "   é 🦀");
    assert_eq!(escaped.url().unwrap(), "https://example.com/escaped");
    let response = qs_error::respond(&escaped);
    let member = r#","\"quoted\" \\ é":"é"}"#;
    assert!(response.body().ends_with(member.as_bytes()));
    assert_eq!(Error::Broken { name: 1 }.message(), "1, 1");
    let octal = Error::Octal(2);
    assert_eq!(octal.message(), "C:\\2\\n");
    assert_eq!(octal.retry_after(), Some(Duration::from_secs(3)));
    let headers = qs_error::respond(&octal).headers().clone();
    assert_eq!(
        (&headers["x-a"], &headers["x-upper"]),
        (&"bc".parse().unwrap(), &"2".parse().unwrap())
    );
    assert_eq!(
        (Error::Empty.to_string(), Error::Empty.message()),
        (String::new(), "".into())
    );
    let statuses: Vec<_> = Error::CATALOG
        .iter()
        .map(|row| row.status().as_u16())
        .collect();
    assert_eq!(statuses, [404; 5]);
}
