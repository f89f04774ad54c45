//! Variants and fields of every shape and name.

use qs_error::QsError;

use crate::support::{check_message, codes, render};

#[derive(Debug, QsError)]
enum Shapes {
    #[qs(code = "unit", status = 404)]
    Unit,
    #[qs(code = "braces", status = 404)]
    Braces {},
    #[qs(code = "parentheses", status = 404)]
    Parentheses(),
    #[qs(code = "trailing", status = 404)]
    #[qs()]
    Trailing,
    #[qs(code = "two_attributes")]
    #[qs(status = 404)]
    #[qs(message = "two")]
    TwoAttributes,
    #[cfg(any())]
    #[qs(code = "unit", status = 404)]
    Absent(ThereIsNoSuchType),
    #[cfg(test)]
    #[cfg_attr(all(), qs(code = "present", status = 404, message = "{here}"))]
    #[cfg_attr(any(), qs(code = "absent", status = 404))]
    Present {
        #[cfg(any())]
        absent: ThereIsNoSuchType,
        #[cfg(test)]
        #[cfg_attr(all(), qs(member))]
        here: u8,
    },
    #[qs(code = "many", status = 404, message = "{11} {10} {1}")]
    Many(u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
}

#[test]
fn every_shape_is_rendered() {
    let all = [
        Shapes::Unit,
        Shapes::Braces {},
        Shapes::Parentheses(),
        Shapes::Trailing,
        Shapes::TwoAttributes,
        Shapes::Present { here: 1 },
    ];
    for error in all {
        assert_eq!(render(&error).status, 404, "{error:?}");
    }
    check_message(&Shapes::TwoAttributes, "two");
    check_message(
        &Shapes::Many(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
        "11 10 1",
    );
}

#[test]
fn disabled_parts_are_absent() {
    assert!(!codes::<Shapes>().contains(&"absent"));
    assert_eq!(codes::<Shapes>().len(), 7);
    assert_eq!(render(&Shapes::Present { here: 2 }).json()["here"], 2);
}

#[derive(Debug, QsError)]
#[qs(code = "raw_field", status = 404, message = "{self_} {async}")]
struct RawFields {
    self_: u8,
    #[qs(member)]
    r#async: u8,
}

#[test]
fn raw_fields_are_named_without_prefix() {
    let error = RawFields {
        self_: 1,
        r#async: 2,
    };
    check_message(&error, "1 2");
    assert_eq!(render(&error).json()["async"], 2);
}

#[derive(Debug, QsError)]
#[allow(non_camel_case_types)]
enum r#match<r#type> {
    #[qs(code = "raw_type_name", status = 404, message = "{in}")]
    Named { r#in: r#type },
    #[qs(code = r#match::Named)]
    Same,
}

#[derive(Debug, QsError)]
enum OfRaw {
    #[qs(code = r#match::<u8>::Named)]
    Inherited,
}

#[test]
fn raw_type_name_is_accepted() {
    check_message(&r#match::Named { r#in: 1 }, "1");
    assert_eq!(r#match::<u8>::Same.code(), "raw_type_name");
    assert_eq!(OfRaw::Inherited.code(), "raw_type_name");
}

#[derive(Debug, QsError)]
#[repr(u8)]
enum Discriminants {
    #[qs(code = "one", status = 404)]
    One = 1,
    #[qs(code = "nine", status = 409)]
    Nine { value: u8 } = 9,
}

#[test]
fn discriminants_are_accepted() {
    assert_eq!(render(&Discriminants::One).status, 404);
    let error = Discriminants::Nine { value: 1 };
    assert_eq!(render(&error).status, 409);
    let Discriminants::Nine { value: 1 } = error else {
        panic!("{error:?}");
    };
}

#[derive(Debug, QsError)]
#[qs(code = "recursive", status = 404, message = "{depth}")]
struct Recursive {
    depth: u8,
    source: Option<Box<Self>>,
}

#[test]
fn recursive_error_is_accepted() {
    let source = Some(Box::new(Recursive {
        depth: 1,
        source: None,
    }));
    let error = Recursive { depth: 2, source };
    assert_eq!(crate::support::sources(&error), ["1"]);
    check_message(&error, "2");
}
