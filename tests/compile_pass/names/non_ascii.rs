//! Names and messages with characters other than ASCII.
#![allow(uncommon_codepoints, mixed_script_confusables, confusable_idents)]

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Fehler<Größe> {
    #[qs(
        code = "zu_lang",
        status = 400,
        message = "{länge}‰ > {größe:?} – “{名前}”"
    )]
    ZuLänge {
        länge: u8,
        größe: Größe,
        #[qs(member)]
        名前: &'static str,
    },
    #[qs(code = Self::ZuLänge, message = "ёлка")]
    Ёлка,
}

fn main() {
    let error = Fehler::ZuLänge {
        länge: 1,
        größe: 2,
        名前: "名",
    };
    assert_eq!(error.to_string(), "1‰ > 2 – “名”");
    assert!(qs_error::respond(&error)
        .body()
        .ends_with("\"名前\":\"名\"}".as_bytes()));
    assert_eq!(Fehler::<u8>::Ёлка.message(), "ёлка");
}
