//! Catalogs: every code occurs once, for any number of types.

use qs_error::{CodeInfo, ErrorCatalog, ErrorCode, QsError, catalog};

use crate::support::codes;

#[derive(Debug, QsError)]
enum Vendor {
    #[qs(code = "vendor_a", status = 404)]
    A,
    #[qs(transparent)]
    Standard(ErrorCode),
    #[qs(code = "vendor_b", status = 404)]
    B,
}

#[derive(Debug, QsError)]
enum Left {
    #[qs(transparent)]
    Vendor(Vendor),
    #[qs(code = ErrorCode::InvalidRange, message = "left")]
    Range,
    #[qs(code = "left", status = 404)]
    Own,
}

#[derive(Debug, QsError)]
enum Right {
    #[qs(code = ErrorCode::InvalidRange)]
    Range,
    #[qs(transparent)]
    Vendor(Vendor),
    #[qs(transparent)]
    Standard(ErrorCode),
}

#[derive(Debug, QsError)]
enum Diamond {
    #[qs(transparent)]
    Left(Left),
    #[qs(transparent)]
    Right(Box<Right>),
}

const WHOLE: &[CodeInfo] = catalog![Diamond, Vendor, ErrorCode, Left];

#[test]
fn own_codes_precede_codes_of_fields() {
    let all = codes::<Vendor>();
    assert_eq!(all[..3], ["vendor_a", "vendor_b", "invalid_access_key_id"]);
    assert_eq!(all.len(), 42);
    assert!(
        [Vendor::A, Vendor::B]
            .iter()
            .all(|error| error.status() == 404)
    );
}

#[test]
fn type_reached_twice_does_not_collide() {
    assert_eq!(codes::<Left>().len(), 43);
    assert_eq!(codes::<Right>().len(), 42);
    assert_eq!(codes::<Diamond>().len(), 43);
    assert_eq!(WHOLE.len(), 43);
    for catalog in [Diamond::CATALOG, WHOLE, Right::CATALOG] {
        let mut all: Vec<&str> = catalog.iter().map(|info| info.code()).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), catalog.len());
    }
    assert_eq!(Left::Own.code(), "left");
    assert_eq!(Right::Range.code(), "invalid_range");
}

#[test]
fn inherited_entry_has_message_of_its_catalog() {
    assert_eq!(
        Left::find("invalid_range").expect("a row").message(),
        Some("left")
    );
    assert_eq!(Left::Range.message(), "left");
}

#[test]
fn find_accepts_listed_codes_only() {
    for info in Diamond::CATALOG {
        assert_eq!(Diamond::find(info.code()), Some(info));
    }
    for text in ["", "vendor", "VENDOR_A", "vendor_a ", "vendor_a\0"] {
        assert_eq!(Diamond::find(text), None, "{text:?}");
    }
}

#[test]
fn error_returns_its_catalog_entry() {
    let error = Diamond::Left(Left::Vendor(Vendor::Standard(ErrorCode::InvalidJson)));
    assert_eq!(Diamond::find("invalid_json"), Some(error.info()));
}

#[test]
fn catalog_macro_accepts_any_number_of_types() {
    const NONE: &[CodeInfo] = catalog![];
    const ONE: &[CodeInfo] = catalog![Vendor];
    const TRAILING: &[CodeInfo] = catalog![Vendor, ErrorCode,];
    const REPEATED: &[CodeInfo] = catalog![Vendor, Vendor];
    assert_eq!(NONE, []);
    assert_eq!(ONE, Vendor::CATALOG);
    assert_eq!(TRAILING.len(), 42);
    assert_eq!(REPEATED.len(), 42);
}

#[test]
fn catalog_macro_works_in_expression_and_static() {
    static ALL: &[CodeInfo] = catalog![Vendor];
    let (one, two) = (catalog![Vendor], catalog![Box<Vendor>, &'static Vendor]);
    assert_eq!(ALL.len() + one.len() + two.len(), 3 * 42);
}

#[derive(Debug, QsError)]
enum Empty {}

#[test]
fn empty_enum_has_empty_catalog() {
    assert_eq!(Empty::CATALOG, []);
    assert_eq!(Empty::find("a"), None);
    assert!("a".parse::<Empty>().is_err());
    crate::support::needs::<Empty>();
}
