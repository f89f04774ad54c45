//! A crate that exports the facade and refers to itself by name, as the users of its macros do.
extern crate self as service;

pub mod prelude {
    pub use qs_error as errors;
    pub use qs_error::QsError as Derive;
}

macro_rules! service_error {
    ($name:ident $code:literal) => {
        #[derive(Debug, service::prelude::Derive)]
        #[qs(crate = service::prelude::errors, code = $code, status = 404)]
        pub struct $name;
    };
}

service_error!(First "first");

mod inner {
    service_error!(Second "second");

    #[derive(Debug, ::service::prelude::errors::QsError)]
    #[qs(crate = ::service::prelude::errors, url = "https://example.com/{code}")]
    pub enum Error {
        #[qs(code = "own", status = 404, message = "{0}", header("x-a" = service::VALUE))]
        Own(u8),
        #[qs(code = ::service::Codes::One)]
        Inherited(#[qs(from)] std::fmt::Error),
        #[qs(transparent)]
        Second(#[qs(from)] ::service::inner::Second),
    }
}

pub const VALUE: &str = "value";

#[derive(Clone, Copy, Debug, PartialEq, crate::prelude::Derive)]
#[qs(crate = crate::prelude::errors)]
pub enum Codes {
    #[qs(code = "one", status = 409)]
    One,
}

fn main() {
    use service::inner::{Error, Second};
    use service::prelude::{errors::respond, Derive};
    assert_eq!([First.code(), Second.code()], ["first", "second"]);
    let own = respond(&Error::Own(1));
    assert_eq!(own.headers()["x-a"], "value");
    assert_eq!(Error::from(Second).code(), "second");
    let inherited = Error::from(std::fmt::Error);
    assert_eq!(inherited.url().unwrap(), "https://example.com/one");
    assert_eq!("one".parse().ok(), Some(Codes::One));
}
