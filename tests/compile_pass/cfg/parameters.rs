//! Parameters that `cfg` enables, and attributes on parameters.
use std::fmt::Debug;

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
#[allow(non_camel_case_types)]
enum Error<
    #[cfg(all())] 'a,
    #[cfg(any())] 'b,
    #[cfg(any())] Gone: NoSuchTrait,
    #[cfg(not(any()))] T,
    #[allow(unused)] lower_case: Debug,
    #[cfg_attr(all(), cfg(all()))] const N: usize,
    #[cfg_attr(any(), rustfmt::skip)] const M: u8 = 3,
> {
    #[qs(code = "texts", status = 404, message = "{0} {1}")]
    Texts(&'a str, T),
    #[qs(code = "array", status = 404, message = "{0:?}")]
    Array([lower_case; N]),
    #[cfg(any())]
    #[qs(code = "gone", status = 404)]
    Gone(&'b Gone),
}

#[derive(Debug, QsError)]
#[qs(code = "structure", status = 404, message = "{0:?}")]
struct Structure<#[cfg(any())] T, #[cfg(all())] T: Default>(T);

fn main() {
    type Small<'a> = Error<'a, u8, char, 2>;
    assert_eq!(Small::Texts("t", 1).message(), "t 1");
    assert_eq!(Small::Array(['a', 'b']).to_string(), "['a', 'b']");
    assert_eq!(Small::CATALOG.len(), 2);
    assert_eq!(Structure(u8::default()).to_string(), "0");
}
