//! Raw identifiers in the paths of attributes: codes, constants, the facade, types of fields.
#![allow(nonstandard_style)]

mod r#use {
    pub use qs_error as r#extern;

    pub mod r#fn {
        #[derive(Debug, qs_error::QsError)]
        pub enum r#type<r#in> {
            #[qs(code = "typed", status = 404, message = "{0:?}")]
            r#Own(r#in),
            #[qs(code = "kept", status = 409, header("x-a" = super::r#const))]
            r#static,
        }
    }

    pub const r#const: &str = "constant";
}

use self::r#use::r#extern::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
#[qs(crate = self::r#use::r#extern)]
enum r#trait {
    #[qs(code = self::r#use::r#fn::r#type::<u8>::r#static)]
    r#mut,
    #[qs(code = r#trait::r#mut, header("x-b" = r#use::r#const), message = "{source}")]
    r#ref {
        r#source: std::fmt::Error,
        #[qs(header = "x-c")]
        r#const: u8,
    },
    #[qs(transparent)]
    r#box(#[qs(from)] r#use::r#fn::r#type<u8>),
    #[qs(code = "own", status = 404, message = "{where:>else$} {dyn}")]
    Own {
        r#where: u8,
        r#else: usize,
        r#dyn: u8,
    },
}

fn main() {
    assert_eq!(r#trait::r#mut.code(), "kept");
    let held = r#trait::r#ref {
        r#source: std::fmt::Error,
        r#const: 1,
    };
    let headers = qs_error::respond(&held).headers().clone();
    assert_eq!(
        ["x-a", "x-b", "x-c"].map(|name| headers[name].to_str().unwrap().to_owned()),
        ["constant", "constant", "1"]
    );
    assert!(std::error::Error::source(&held).is_none());
    assert_eq!(r#trait::from(r#use::r#fn::r#type::Own(1)).message(), "1");
    let own = r#trait::Own {
        r#where: 1,
        r#else: 3,
        r#dyn: 2,
    };
    assert_eq!(own.message(), "  1 2");
    assert_eq!(r#trait::CATALOG.len(), 3);
}
