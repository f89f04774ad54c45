//! The codes as JSON.

use qs_error::catalog::{MemberInfo, ParamInfo};
use qs_error::{CodeInfo, HttpCode, QsError};
use serde_json::Value;

/// Returns the codes of a catalog as a JSON document with one line for each code.
///
/// The document is an object with the members `format`, the number 1, and `codes`, an array. Each
/// code has these members. They are `null` if there is no value:
///
/// | member | value |
/// | --- | --- |
/// | `code`, `status`, `phrase` | the code, the number of the status, its reason phrase |
/// | `message` | the message as declared, with placeholders; without one, clients see the phrase |
/// | `description`, `cause`, `remedy`, `example` | the sections of the doc comment |
/// | `action`, `retryable`, `retry_after` | the action, whether it is `retry`, the constant delay in seconds |
/// | `variable_retry_after` | whether a field sets the delay; `retry_after` is then not the delay of each error |
/// | `url` | the help link |
/// | `headers` | objects with `name` and `value`, which is `null` if errors have different values |
/// | `members` | objects with `name`, `kind` and `optional` |
/// | `params` | objects with `name` and `optional` |
/// | `since`, `deprecated`, `deprecated_since`, `instead` | the versions and the replacement |
/// | `declared_by`, `variant` | the path of the type that declares the code, and the variant |
/// | `listed_by` | the type in your catalog; differs from `declared_by` if the code is inherited |
/// | `grpc` | an object with `name` and `number` |
///
/// Later versions can add members.
///
/// ```
/// use qs_error::{ErrorCatalog, ErrorCode};
/// use qs_error_catalog::json;
///
/// let document = json::render(ErrorCode::CATALOG);
/// assert!(document.contains(r#"{"code":"bucket_not_exists","status":404,"phrase":"Not Found","#));
/// ```
#[must_use]
pub fn render(catalog: &[CodeInfo]) -> String {
    let codes: Vec<String> = catalog.iter().map(code).collect();
    format!("{{\"format\":1,\"codes\":[\n{}\n]}}\n", codes.join(",\n"))
}

fn code(info: &CodeInfo) -> String {
    let grpc = info.grpc_code();
    let grpc = [
        ("name", string(grpc.name())),
        ("number", number(grpc.number())),
    ];
    let retry_after = info.retry_after().map(|delay| delay.as_secs());
    object(&[
        ("code", string(info.code())),
        ("status", number(info.status().as_u16())),
        ("phrase", string(&phrase(info))),
        ("message", optional(info.message())),
        ("description", optional(info.description())),
        ("cause", optional(info.cause())),
        ("remedy", optional(info.remedy())),
        ("example", optional(info.example())),
        ("action", string(info.action().as_str())),
        ("retryable", info.is_retryable().to_string()),
        ("retry_after", retry_after.map_or_else(null, number)),
        (
            "variable_retry_after",
            info.has_variable_retry_after().to_string(),
        ),
        ("url", optional(info.url())),
        ("headers", array(info.headers().map(header))),
        ("members", array(info.members().iter().map(member))),
        ("params", array(info.params().iter().map(param))),
        ("since", optional(info.since())),
        ("deprecated", info.is_deprecated().to_string()),
        ("deprecated_since", optional(info.deprecated_since())),
        ("instead", optional(info.instead())),
        ("declared_by", string(info.declared_by())),
        ("listed_by", string(info.listed_by())),
        ("variant", optional(info.variant())),
        ("grpc", object(&grpc)),
    ])
}

/// Returns the reason phrase, which is the message of the `HttpCode` of the status.
fn phrase(info: &CodeInfo) -> String {
    let mut codes = HttpCode::ALL.iter();
    match codes.find(|code| code.status() == info.status()) {
        Some(code) => code.message().into_owned(),
        None if info.status().is_client_error() => "Client Error".to_owned(),
        None => "Server Error".to_owned(),
    }
}

fn header((name, value): (&str, Option<&str>)) -> String {
    object(&[("name", string(name)), ("value", optional(value))])
}

fn member(member: &MemberInfo) -> String {
    object(&[
        ("name", string(member.name())),
        ("kind", string(member.kind().as_str())),
        ("optional", member.is_optional().to_string()),
    ])
}

fn param(param: &ParamInfo) -> String {
    object(&[
        ("name", string(param.name())),
        ("optional", param.is_optional().to_string()),
    ])
}

/// Returns an object whose members have JSON values. `serde_json::Map` would sort the members.
fn object(members: &[(&str, String)]) -> String {
    let members = members.iter();
    let members = members.map(|(name, value)| format!("{}:{value}", string(name)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn array(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

fn optional(value: Option<&str>) -> String {
    value.map_or_else(null, string)
}

fn string(value: &str) -> String {
    Value::from(value).to_string()
}

fn number(value: impl Into<u64>) -> String {
    Value::from(value.into()).to_string()
}

fn null() -> String {
    Value::Null.to_string()
}
