//! Names that are keywords in a later edition.
#![allow(nonstandard_style, keyword_idents, keyword_idents_2024)]

use qs_error::QsError;

#[derive(Debug, QsError)]
enum r#async {
    #[qs(
        code = "later",
        status = 404,
        message = "{async} {await} {dyn} {try} {gen}"
    )]
    r#try {
        r#async: u8,
        r#await: u8,
        r#dyn: u8,
        r#try: u8,
        r#gen: u8,
    },
}

fn main() {
    let error = r#async::r#try {
        r#async: 1,
        r#await: 2,
        r#dyn: 3,
        r#try: 4,
        r#gen: 5,
    };
    assert_eq!(error.message(), "1 2 3 4 5");
}
