//! The spelling of codes, and the codes of a type.

use qs_error::{ErrorCatalog, QsError};

use crate::support::{codes, render};

#[derive(Debug, QsError)]
enum Spelled {
    #[qs(code = "a", status = 400)]
    Shortest,
    #[qs(code = "a1_2b_3", status = 400)]
    Digits,
    #[qs(
        code = "aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_aaa",
        status = 400
    )]
    Longest,
    #[qs(code = r"raw_literal", status = 400)]
    Raw,
}

#[derive(Debug, QsError)]
#[qs(code = "of_a_struct", status = 410)]
struct Struct;

#[derive(Debug, QsError)]
#[qs(code = "of_a_tuple", status = 410)]
struct Tuple(#[qs(member = "first")] u8, ());

#[derive(Debug, QsError)]
#[qs(code = "of_fields", status = 410)]
struct Fields {
    #[qs(member)]
    first: u8,
}

#[derive(Debug, QsError)]
enum Shared {
    #[qs(code = "shared", status = 404, message = "first {0}")]
    First(u8),
    #[qs(code = Self::First)]
    Second,
}

#[test]
fn whole_grammar_is_accepted() {
    let longest = "aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_aaa";
    assert_eq!(longest.len(), 63);
    assert_eq!(codes::<Spelled>(), ["a", "a1_2b_3", longest, "raw_literal"]);
    assert_eq!(
        render(&Spelled::Longest).header("x-qs-error-code"),
        Some(longest)
    );
    for error in [Spelled::Shortest, Spelled::Digits, Spelled::Raw] {
        assert_eq!(render(&error).status, 400);
    }
}

#[test]
fn structs_of_every_form_have_code() {
    assert_eq!(Struct.code(), "of_a_struct");
    assert_eq!(render(&Tuple(3, ())).json()["first"], 3);
    assert_eq!(render(&Fields { first: 4 }).json()["first"], 4);
    assert_eq!(codes::<Struct>(), ["of_a_struct"]);
    assert_eq!(codes::<Tuple>(), ["of_a_tuple"]);
    assert_eq!(codes::<Fields>(), ["of_fields"]);
}

#[test]
fn shared_code_occurs_once_in_catalog() {
    assert_eq!(codes::<Shared>(), ["shared"]);
    assert_eq!(Shared::Second.code(), "shared");
    assert_eq!(
        Shared::find("shared").expect("a row").message(),
        Some("first {0}")
    );
    assert_eq!(Shared::First(1).message(), "first 1");
}
