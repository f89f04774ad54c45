//! Variants and fields that share a name. `cfg` enables one of them.
use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[cfg(any())]
    #[qs(code = "picked", status = 500)]
    Picked,
    #[cfg(not(any()))]
    #[qs(code = "picked", status = 404, message = "picked {0}")]
    Picked(u8),
    #[qs(code = "fields", status = 404, message = "{x:>2} {y}")]
    Fields {
        #[cfg(any())]
        x: NoSuchType,
        #[cfg(not(any()))]
        #[qs(member)]
        x: u8,
        #[cfg(not(any()))]
        y: char,
        #[cfg(any())]
        y: (),
    },
    #[qs(code = "made", status = 500)]
    Made(
        #[cfg(any())]
        #[qs(from)]
        std::io::Error,
        #[cfg(not(any()))]
        #[qs(from)]
        std::fmt::Error,
    ),
    #[cfg(any())]
    #[qs(code = "made_again", status = 500)]
    MadeAgain(#[qs(from)] std::fmt::Error),
    #[cfg_attr(any(), qs(transparent))]
    #[cfg_attr(not(any()), qs(code = Self::Picked))]
    Shared {
        #[cfg_attr(any(), qs(source))]
        cause: std::fmt::Error,
        #[cfg_attr(not(any()), qs(header = "x-y"))]
        y: char,
    },
}

fn main() {
    let codes: Vec<_> = Error::CATALOG
        .iter()
        .map(|row| (row.code(), row.status().as_u16()))
        .collect();
    assert_eq!(codes, [("picked", 404), ("fields", 404), ("made", 500)]);
    assert_eq!(Error::Picked(1).message(), "picked 1");
    let fields = Error::Fields { x: 2, y: 'y' };
    assert_eq!(fields.message(), " 2 y");
    assert!(qs_error::respond(&fields).body().ends_with(br#","x":2}"#));
    assert_eq!(Error::from(std::fmt::Error).code(), "made");
    let shared = Error::Shared {
        cause: std::fmt::Error,
        y: 'z',
    };
    assert!(std::error::Error::source(&shared).is_none());
    assert_eq!(qs_error::respond(&shared).headers()["x-y"], "z");
    if let Error::Shared { cause, .. } = shared {
        assert_eq!(cause, std::fmt::Error);
    }
}
