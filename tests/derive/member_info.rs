//! The members of a catalog entry.

use std::borrow::Cow;

use qs_error::catalog::{MemberInfo, MemberKind, ParamInfo};
use qs_error::{CodeInfo, ErrorCatalog as _, ErrorCode, QsError};
use serde::Serialize;

type Maybe<T> = Option<T>;

#[derive(Debug, Serialize)]
struct Custom;

#[derive(Debug, QsError)]
enum Error<'a> {
    #[qs(code = "kinds", status = 400)]
    Kinds {
        #[qs(member)]
        integer: u64,
        #[qs(member)]
        number: f32,
        #[qs(member)]
        boolean: bool,
        #[qs(member)]
        string: &'a str,
        #[qs(member)]
        cow: Cow<'static, str>,
        #[qs(member)]
        array: Vec<Custom>,
        #[qs(member = "renamed")]
        any: Custom,
        plain: u8,
    },
    #[qs(code = "optional", status = 400)]
    Optional {
        #[qs(member)]
        integer: Option<i8>,
        #[qs(member)]
        alias: Maybe<String>,
        #[qs(member)]
        any: std::option::Option<Custom>,
        #[qs(member)]
        array: Option<Vec<u8>>,
    },
    #[qs(code = ErrorCode::InvalidArgument)]
    Inheriting(#[qs(member = "limit")] u8),
    #[qs(code = "none", status = 400)]
    None,
}

#[derive(Debug, QsError)]
#[qs(code = "generic", status = 400)]
struct Generic<T: std::fmt::Debug, const N: usize> {
    #[qs(member)]
    parameter: T,
    #[qs(member)]
    optional: Option<T>,
    #[qs(member)]
    concrete: u8,
}

fn members(info: &CodeInfo) -> Vec<(&'static str, &'static str, bool)> {
    let members = info.members().iter();
    let parts = |member: &MemberInfo| (member.name(), member.kind().as_str(), member.is_optional());
    members.map(parts).collect()
}

#[test]
fn kind_follows_field_type() {
    let kinds = members(Error::find("kinds").unwrap());
    let expected = [
        ("integer", "integer", false),
        ("number", "number", false),
        ("boolean", "boolean", false),
        ("string", "string", false),
        ("cow", "string", false),
        ("array", "array", false),
        ("renamed", "any", false),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn option_is_recognised_by_type() {
    let optional = members(Error::find("optional").unwrap());
    let expected = [
        ("integer", "integer", true),
        ("alias", "string", true),
        ("any", "any", true),
        ("array", "array", true),
    ];
    assert_eq!(optional, expected);
}

#[test]
fn inheriting_code_has_own_members() {
    let info = Error::find("invalid_argument").unwrap();
    assert_eq!(members(info), [("limit", "integer", false)]);
    assert_eq!(ErrorCode::InvalidArgument.info().members(), []);
    assert_eq!(Error::find("none").unwrap().members(), []);
}

/// No variant has a field or a key of its own.
#[derive(Debug, QsError)]
enum Heir {
    #[qs(code = Origin::Limit)]
    Limit,
    #[qs(code = Self::Limit)]
    Same,
}

#[derive(Debug, QsError)]
#[qs(params)]
enum Origin {
    #[qs(code = "over_limit", status = 429, message = "over {limit}")]
    Limit {
        #[qs(member)]
        limit: u8,
    },
}

#[derive(Debug, QsError)]
enum HeirOfHeir {
    #[qs(code = Heir::Same)]
    Limit,
}

#[derive(Debug, QsError)]
#[qs(code = Origin::Limit)]
struct HeirStruct;

#[test]
fn heir_without_fields_has_no_members() {
    let origin = Origin::Limit { limit: 5 };
    assert_eq!(members(origin.info()), [("limit", "integer", false)]);
    let params = origin.info().params().iter().map(ParamInfo::name);
    assert_eq!(params.collect::<Vec<_>>(), ["limit"]);
    let heirs = [
        Heir::Limit.info(),
        Heir::Same.info(),
        HeirOfHeir::Limit.info(),
        HeirStruct.info(),
    ];
    for heir in heirs {
        assert_eq!(heir.code(), "over_limit");
        assert_eq!(members(heir), []);
        assert_eq!(heir.params(), []);
    }
}

#[test]
fn type_of_parameter_is_any() {
    let error = Generic::<u8, 1> {
        parameter: 1,
        optional: None,
        concrete: 1,
    };
    let expected = [
        ("parameter", "any", false),
        ("optional", "any", true),
        ("concrete", "integer", false),
    ];
    assert_eq!(members(error.info()), expected);
}

#[test]
fn kind_has_name_of_json_schema() {
    assert_eq!(MemberKind::Boolean.to_string(), "boolean");
    assert_eq!(format!("{:>8}", MemberKind::Any), "     any");
}

#[derive(Debug, QsError)]
enum Sharing {
    #[qs(code = Self::Root)]
    First {
        #[qs(member)]
        both: u8,
        #[qs(member)]
        first: u8,
    },
    #[qs(code = "root", status = 400)]
    Root {
        #[qs(member)]
        both: Option<u8>,
        #[qs(member)]
        mixed: u8,
    },
    #[qs(code = Self::First)]
    Last {
        #[qs(member)]
        mixed: String,
        #[qs(member)]
        both: u8,
    },
    #[qs(code = ErrorCode::InvalidRange, message = "{start}", params)]
    Range { start: u8 },
    #[qs(code = ErrorCode::InvalidRange, message = "{end} {start}", params)]
    OtherRange {
        start: u8,
        end: u8,
        #[qs(member)]
        size: u64,
    },
}

#[test]
fn entry_of_shared_code_has_all_members() {
    let expected = [
        ("both", "integer", true),
        ("first", "integer", true),
        ("mixed", "any", true),
    ];
    assert_eq!(members(Sharing::find("root").unwrap()), expected);
    let range = Sharing::find("invalid_range").unwrap();
    assert_eq!(members(range), [("size", "integer", true)]);
    let params = range.params().iter();
    let params: Vec<_> = params
        .map(|param| (param.name(), param.is_optional()))
        .collect();
    assert_eq!(params, [("start", false), ("end", true)]);
}

#[derive(Debug, QsError, Serialize)]
#[qs(code = "node", status = 400)]
struct Node<T: std::fmt::Debug + Serialize> {
    #[qs(member)]
    next: Option<Box<Self>>,
    #[qs(member)]
    value: T,
}

#[test]
fn member_of_generic_type_itself_is_any() {
    let node = Node {
        next: None,
        value: 1,
    };
    let expected = [("next", "any", true), ("value", "any", false)];
    assert_eq!(members(node.info()), expected);
}
