//! A macro of an older edition. Its names are keywords in this edition.
//@ auxiliary: older_edition
#![allow(nonstandard_style, keyword_idents_2024)]

older_edition::generated!(Generated, other, u8);

fn main() {
    use older_edition::qs_error::QsError;
    let error = make(2);
    assert_eq!(error.message(), "1 2");
    assert_eq!(error.code(), Generated::<()>::shared.code());
    let response = older_edition::qs_error::respond(&error);
    assert!(response.body().ends_with(br#","gen":1}"#));
}
