//! Fields whose types have inherent methods with names that an expansion can call.
#![allow(dead_code)]

use std::fmt;
use std::ops::Deref;

use qs_error::QsError;

#[derive(Clone, Debug, serde::Serialize)]
struct Hostile(u8);

macro_rules! inherent {
    ($($name:ident)*) => {
        impl Hostile {
            pub const CATALOG: u8 = 0;
            pub const VARIANTS: u8 = 0;
            $(pub fn $name(self) -> u8 {
                unreachable!()
            })*
        }
    };
}

inherent! {
    fmt source info code status message url headers members retry_after to_string as_ref into from
    clone deref borrow get serialize duration count field write_str object as_str len is_some map
}

impl fmt::Display for Hostile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "hostile {}", self.0)
    }
}

impl std::error::Error for Hostile {}

impl Deref for Hostile {
    type Target = str;

    fn deref(&self) -> &str {
        "not this one"
    }
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "held", status = 404, message = "{0}, {1:?}")]
    Held(
        #[qs(member = "x", header = "x-a")] Hostile,
        #[qs(member = "y", header = "x-b")] Option<Hostile>,
    ),
    #[qs(code = "caused", status = 500, display = "{source} of {boxed}")]
    Caused {
        source: Hostile,
        boxed: Box<Hostile>,
    },
    #[qs(code = "made", status = 500)]
    Made(#[qs(from)] Option<Hostile>),
}

fn main() {
    let held = Error::Held(Hostile(10), Some(Hostile(2)));
    assert_eq!(held.message(), "hostile 10, Some(Hostile(2))");
    let response = qs_error::respond(&held);
    assert_eq!(response.headers()["x-a"], "hostile 10");
    assert_eq!(response.headers()["x-b"], "hostile 2");
    assert!(response.body().ends_with(br#","x":10,"y":2}"#));
    let caused = Error::Caused {
        source: Hostile(3),
        boxed: Box::new(Hostile(4)),
    };
    assert_eq!(caused.to_string(), "hostile 3 of hostile 4");
    for error in [caused, Error::from(Hostile(5))] {
        let source = std::error::Error::source(&error).unwrap();
        assert!(source.is::<Hostile>());
    }
}
