//! displaydoc with parameters and format specs. Its doc comments are also the descriptions.
use displaydoc::Display;
use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, Display, QsError)]
#[qs(external_display, challenge = "Bearer")]
enum Error<T: std::fmt::Debug + std::fmt::Display> {
    /// no {kind} named {name:?}
    #[qs(code = "no_name", status = 404)]
    NoName {
        #[qs(member)]
        kind: &'static str,
        name: T,
    },
    /// {0:>4} of {1}
    #[qs(code = "of", status = 401, header("x-a" = "a"))]
    Of(u8, T),
    #[displaydoc("by attribute {0}")]
    #[qs(code = "by_attribute", status = 409)]
    ByAttribute(u8),
    /// for the log
    #[qs(code = "logged", status = 500, message = "for the client")]
    Logged,
}

impl<T: std::fmt::Debug + std::fmt::Display> std::error::Error for Error<T> {}

/// structure of {len}
#[derive(Debug, Display, QsError)]
#[qs(external_display, code = "structure", status = 413)]
struct Structure<'a> {
    len: usize,
    #[qs(header = "x-b")]
    text: &'a str,
}

impl std::error::Error for Structure<'_> {}

fn main() {
    let no_name = Error::NoName {
        kind: "bucket",
        name: "b",
    };
    assert_eq!(no_name.message(), "no bucket named \"b\"");
    let of = Error::Of(1, 'x');
    assert_eq!(of.message(), "   1 of x");
    assert_eq!(
        qs_error::respond(&of).headers()["www-authenticate"],
        "Bearer"
    );
    assert_eq!(Error::<u8>::ByAttribute(2).message(), "by attribute 2");
    let logged = Error::<u8>::Logged;
    assert_eq!(
        (logged.to_string(), logged.message()),
        ("for the log".to_owned(), "for the client".into())
    );
    let descriptions: Vec<_> = Error::<u8>::CATALOG
        .iter()
        .map(|row| row.description())
        .collect();
    assert_eq!(descriptions[0], Some("no {kind} named {name:?}"));
    assert_eq!(descriptions[2], None);
    let structure = Structure { len: 3, text: "t" };
    assert_eq!(structure.message(), "structure of 3");
    assert_eq!(qs_error::respond(&structure).headers()["x-b"], "t");
}
