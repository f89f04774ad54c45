//! Macros of another crate that use `$crate`. The caller provides variants and fields.
//@ auxiliary: toolkit

use toolkit::__rt::qs_error::{respond, ErrorCatalog, QsError};

toolkit::errors! {
    #[qs(url = "https://example.com/{code}", challenge = "Bearer")]
    pub(crate) Error {
        #[qs(code = "own", status = 401, message = "{field:>width$}")]
        Own { #[qs(member)] field: u8, width: usize },
        #[qs(code = toolkit::ToolkitError::<char>::Held)]
        Held,
    }
}

fn main() {
    let own = Error::Own { field: 1, width: 3 };
    assert_eq!(own.message(), "  1");
    let response = respond(&own);
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    assert!(response
        .body()
        .ends_with(br#""url":"https://example.com/own","field":1}"#));
    let of_toolkit = Error::from(std::fmt::Error);
    assert_eq!(
        (of_toolkit.code(), &*of_toolkit.message()),
        ("toolkit_failed", "the toolkit failed")
    );
    assert_eq!(respond(&of_toolkit).headers()["x-kit"], "of the toolkit");
    assert!(std::error::Error::source(&of_toolkit).is_some());
    let inner = Error::from(toolkit::ToolkitError::Held("h"));
    assert_eq!((inner.message(), inner.url()), ("h".into(), None));
    assert_eq!(
        Error::Held.url().unwrap(),
        "https://example.com/toolkit_held"
    );
    assert_eq!(Error::CATALOG.len(), 3);
}
