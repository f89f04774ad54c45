//! Names that an expansion could use itself.
#![allow(
    clippy::builtin_type_shadow,
    reason = "parameters with the names of primitives are a case"
)]

use qs_error::QsError;

use crate::support::{check_message, render};

#[allow(non_upper_case_globals, dead_code)]
mod constants {
    pub const code: u8 = 1;
    pub static status: u8 = 2;
    pub const f: u8 = 3;
    pub const message: &str = "m";
    pub const limit: u8 = 5;

    #[derive(Debug, qs_error::QsError)]
    pub enum Fields {
        #[qs(
            code = "fields",
            status = 404,
            message = "{f} {__f} {formatter} {code} {status} {self_} {message} {_0}"
        )]
        All {
            f: u8,
            __f: u8,
            formatter: u8,
            #[qs(header = "x-code")]
            code: u8,
            #[qs(retry_after)]
            status: u8,
            self_: u8,
            #[qs(member = "text")]
            message: u8,
            _0: u8,
            #[qs(member)]
            limit: Option<u8>,
            #[qs(source)]
            request_id: std::fmt::Error,
        },
    }
}

use constants::Fields;

#[test]
fn fields_with_generated_names_are_accepted() {
    let error = Fields::All {
        f: 1,
        __f: 2,
        formatter: 3,
        code: 4,
        status: 5,
        self_: 6,
        message: 7,
        _0: 8,
        limit: Some(9),
        request_id: std::fmt::Error,
    };
    check_message(&error, "1 2 3 4 5 6 7 8");
    let response = render(&error);
    assert_eq!(response.header("x-code"), Some("4"));
    assert_eq!(response.header("retry-after"), Some("5"));
    assert_eq!(response.json()["text"], 7);
    assert_eq!(response.json()["limit"], 9);
}

#[derive(Debug, QsError)]
#[allow(clippy::upper_case_acronyms)]
enum Variants {
    #[qs(code = "none", status = 404)]
    None,
    #[qs(code = "some", status = 404, message = "{0}")]
    Some(u8, #[qs(member = "m")] Option<u8>),
    #[qs(code = "ok", status = 404)]
    Ok,
    #[qs(code = "err", status = 404)]
    Err(#[qs(from)] std::fmt::Error),
    #[qs(code = Self::Ok)]
    ROWS,
    #[qs(code = Self::ROWS)]
    CATALOG,
    #[qs(code = "the_self", status = 404)]
    Self_,
    #[qs(code = "error", status = 404)]
    Error,
    #[qs(code = "string", status = 404)]
    String,
}

#[test]
fn variants_with_prelude_names_are_accepted() {
    let all = [
        (Variants::None, "none"),
        (Variants::Some(1, Option::Some(2)), "some"),
        (Variants::Ok, "ok"),
        (Variants::from(std::fmt::Error), "err"),
        (Variants::ROWS, "ok"),
        (Variants::CATALOG, "ok"),
        (Variants::Self_, "the_self"),
        (Variants::Error, "error"),
        (Variants::String, "string"),
    ];
    for (error, code) in all {
        assert_eq!(error.code(), code);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Parsed {
    #[qs(code = "err", status = 404)]
    Err,
    #[qs(code = "ok", status = 404)]
    Ok,
    #[qs(code = "none", status = 404)]
    None,
}

#[test]
fn parsed_variant_named_err_is_accepted() {
    assert_eq!("err".parse::<Parsed>(), Result::Ok(Parsed::Err));
    assert_eq!("ok".parse::<Parsed>(), Result::Ok(Parsed::Ok));
    assert_eq!("none".parse::<Parsed>(), Result::Ok(Parsed::None));
}

/// Inherent methods that have the names of trait methods.
impl Parsed {
    const CATALOG: u8 = 1;
    const VARIANTS: u8 = 2;
    const ROWS: u8 = 3;
    fn info(self) -> u8 {
        Self::CATALOG + Self::VARIANTS + Self::ROWS
    }
    fn code(self) -> u8 {
        1
    }
    fn status(self) -> u8 {
        2
    }
    fn message(self) -> u8 {
        3
    }
    fn url(self) -> u8 {
        4
    }
    fn to_string(self) -> u8 {
        5
    }
    fn fmt(self) -> u8 {
        6
    }
    fn from_str(_: &str) -> u8 {
        7
    }
    fn source(self) -> u8 {
        8
    }
    fn headers(self) -> u8 {
        9
    }
    fn members(self) -> u8 {
        10
    }
}

#[test]
fn inherent_methods_are_not_called() {
    let error = Parsed::Ok;
    let own = error.info() + error.code() + error.status() + error.message() + error.url();
    let more = error.to_string() + error.fmt() + Parsed::from_str("") + error.source();
    assert_eq!(own + more + error.headers() + error.members(), 61);
    assert_eq!(render(&error).status, 404);
}

#[derive(Debug, QsError)]
#[allow(non_camel_case_types)]
#[qs(code = "shadowed_parameters", status = 404, message = "{0} {1}")]
struct Parameters<str, u16>(str, u16);

#[derive(Debug, QsError)]
#[allow(non_camel_case_types)]
enum OtherParameters<__qs_T, Option, E, H, S> {
    #[qs(code = "other_parameters", status = 404, message = "{0} {1}")]
    All(__qs_T, Option, E, H, S),
    #[qs(code = qs_error::ErrorCode::InvalidRange)]
    Inherited,
}

#[test]
fn parameters_with_primitive_names_are_accepted() {
    check_message(&Parameters(1, "x"), "1 x");
    let error = OtherParameters::All(1, 2, 3, 4, 5);
    check_message(&error, "1 2");
    if let OtherParameters::All(_, _, e, h, s) = error {
        assert_eq!(e + h + s, 12);
    }
    let error: OtherParameters<u8, u8, u8, u8, u8> = OtherParameters::Inherited;
    assert_eq!(error.code(), "invalid_range");
}
