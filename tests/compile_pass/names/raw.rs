//! Raw identifiers at every position.
#![allow(nonstandard_style)]

use qs_error::QsError;

mod r#mod {
    use qs_error::QsError;

    #[derive(Debug, QsError)]
    pub enum r#enum {
        #[qs(code = "raw", status = 404, message = "{type} {match:?}")]
        r#struct {
            r#type: u8,
            #[qs(member)]
            r#match: &'static str,
        },
        #[qs(code = "source", status = 500)]
        r#impl { r#source: u8 },
        #[qs(code = Self::r#struct, message = "shared")]
        r#trait,
    }
}

#[derive(Debug, QsError)]
enum Heir {
    #[qs(code = r#mod::r#enum::r#struct)]
    r#loop,
    #[qs(transparent)]
    r#while(#[qs(from)] r#mod::r#enum),
}

#[derive(Debug, QsError)]
#[qs(code = "raw_structure", status = 404, message = "{fn}")]
struct r#use<r#type> {
    r#fn: r#type,
}

fn main() {
    let error = r#mod::r#enum::r#struct {
        r#type: 1,
        r#match: "m",
    };
    assert_eq!(error.to_string(), "1 \"m\"");
    assert!(qs_error::respond(&error)
        .body()
        .ends_with(br#""match":"m"}"#));
    let hidden = r#mod::r#enum::r#impl { r#source: 1 };
    assert!(std::error::Error::source(&hidden).is_none());
    assert_eq!(Heir::r#loop.code(), "raw");
    assert_eq!(Heir::from(r#mod::r#enum::r#trait).message(), "shared");
    assert_eq!(r#use { r#fn: 3 }.to_string(), "3");
}
