//! Forty types. Each wraps the one before it and inherits codes from it.
#![allow(dead_code)]

use qs_error::{ErrorCatalog, QsError};

macro_rules! chain {
    ($inner:ident;) => { type Last = $inner; };
    ($inner:ident; $name:ident $code:literal $($rest:tt)*) => {
        #[derive(Debug, QsError)]
        #[qs(url = "https://example.com/{code}")]
        enum $name {
            #[qs(code = $code, status = 404)]
            Own,
            #[qs(code = $inner::Taken, header("x-a" = $code))]
            Taken,
            #[qs(transparent)]
            Inner(#[qs(from)] Box<$inner>),
        }

        impl $name {
            fn deep() -> Self {
                Self::from(Box::new($inner::deep()))
            }
        }

        chain! { $name; $($rest)* }
    };
}

#[derive(Debug, QsError)]
enum First {
    #[qs(code = "first", status = 409, message = "at the {0}")]
    Own(&'static str),
    #[qs(code = "taken", status = 410, message = "taken")]
    Taken,
}

impl First {
    fn deep() -> Self {
        Self::Own("bottom")
    }
}

chain! {
    First;
    T01 "c01" T02 "c02" T03 "c03" T04 "c04" T05 "c05" T06 "c06" T07 "c07" T08 "c08" T09 "c09"
    T10 "c10" T11 "c11" T12 "c12" T13 "c13" T14 "c14" T15 "c15" T16 "c16" T17 "c17" T18 "c18"
    T19 "c19" T20 "c20" T21 "c21" T22 "c22" T23 "c23" T24 "c24" T25 "c25" T26 "c26" T27 "c27"
    T28 "c28" T29 "c29" T30 "c30" T31 "c31" T32 "c32" T33 "c33" T34 "c34" T35 "c35" T36 "c36"
    T37 "c37" T38 "c38" T39 "c39" T40 "c40"
}

fn main() {
    let deep = Last::deep();
    assert_eq!(
        (deep.code(), &*deep.to_string()),
        ("first", "at the bottom")
    );
    assert_eq!(deep.url(), None);
    assert_eq!(
        (Last::Taken.code(), Last::Taken.message()),
        ("taken", "taken".into())
    );
    assert_eq!(qs_error::respond(&Last::Taken).headers()["x-a"], "c40");
    assert_eq!(Last::Own.url().unwrap(), "https://example.com/c40");
    assert_eq!(Last::CATALOG.len(), 42);
    assert!(T20::find("c21").is_none() && T21::find("c21").is_some());
}
