//! The facade in a hidden module of another crate. The generic errors of that crate are inherited
//! and wrapped.
//@ auxiliary: hidden

use hidden::{ErrorCatalog, HiddenError};

#[derive(Debug, HiddenError)]
#[qs(crate = hidden::__private::__errors, url = "https://example.com/{code}")]
enum Error<'a> {
    #[qs(code = "own", status = 404, message = "{0}")]
    Own(#[qs(member = "x")] &'a str),
    #[qs(code = hidden::Lookup::<u8>::Failed)]
    Taken,
    #[qs(code = hidden::Lookup<'static, char, 3>::Borrowed, message = "taken")]
    TakenToo(#[qs(source)] std::fmt::Error),
    #[qs(transparent)]
    Lookup(#[qs(from)] hidden::Lookup<'a, u8>),
}

#[derive(Debug, hidden::__private::reexports::facade::QsError)]
#[qs(crate = hidden::__private::reexports::facade, code = "deep", status = 409)]
struct Deep;

fn main() {
    let text = String::from("t");
    assert_eq!(
        (Error::Own(&text).message(), Deep.code()),
        ("t".into(), "deep")
    );
    let respond = |error: &dyn HiddenError| hidden::__private::__errors::respond(error);
    let taken = respond(&Error::Taken);
    assert_eq!(
        (taken.status().as_u16(), &taken.headers()["x-lookup"]),
        (404, &"l".parse().unwrap())
    );
    assert_eq!(
        Error::Taken.url().unwrap(),
        "https://example.com/lookup_failed"
    );
    let too = Error::TakenToo(std::fmt::Error);
    assert_eq!(
        (too.code(), too.message()),
        ("lookup_borrowed", "taken".into())
    );
    let lookup = Error::from(hidden::Lookup::failed(7));
    assert_eq!((lookup.message(), lookup.url()), ("no 7".into(), None));
    let borrowed = hidden::Lookup::Borrowed {
        name: &text,
        rest: [8],
    };
    assert_eq!(Error::from(borrowed).message(), "t [8]");
    assert_eq!(Error::CATALOG.len(), 3);
}
