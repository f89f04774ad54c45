//! The help link. The variant overrides the type, and the type overrides an inherited code.

use qs_error::{ErrorCatalog, QsError};

use crate::support::render;

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}/#{code}")]
enum OfType {
    #[qs(code = "from_type", status = 404)]
    FromType,
    #[qs(
        code = "from_variant",
        status = 404,
        url = "https://example.org/v?c={code}&x=1"
    )]
    FromVariant,
    #[qs(code = "constant", status = 404, url = "https://example.org/constant")]
    Constant,
}

#[derive(Debug, QsError)]
enum Bare {
    #[qs(code = "no_link", status = 404)]
    Nothing,
    #[qs(code = OfType::FromType)]
    Origin,
    #[qs(code = OfType::FromVariant, url = "https://example.net/{code}")]
    Variant,
    #[qs(transparent)]
    Inner(OfType),
}

#[derive(Debug, QsError)]
#[qs(url = "https://deriving.example/{code}")]
enum Deriving {
    #[qs(code = OfType::FromType)]
    Inherited,
    #[qs(code = OfType::Constant, url = "https://variant.example/")]
    Own,
    #[qs(transparent)]
    Inner(OfType),
}

#[derive(Debug, QsError)]
#[qs(code = "of_struct", status = 404, url = "https://example.com/{code}")]
struct OfStruct;

#[track_caller]
fn check(error: &dyn QsError, url: Option<&str>) {
    assert_eq!(error.url().as_deref(), url);
    let json = render(error).json();
    assert_eq!(json.get("url").and_then(|url| url.as_str()), url);
}

#[test]
fn every_code_placeholder_is_replaced() {
    check(
        &OfType::FromType,
        Some("https://example.com/from_type/#from_type"),
    );
    check(&OfStruct, Some("https://example.com/of_struct"));
    assert_eq!(
        OfType::find("from_type").expect("a row").url(),
        Some("https://example.com/from_type/#from_type")
    );
}

#[test]
fn url_of_variant_overrides_type() {
    check(
        &OfType::FromVariant,
        Some("https://example.org/v?c=from_variant&x=1"),
    );
    check(&OfType::Constant, Some("https://example.org/constant"));
}

#[test]
fn missing_url_omits_member() {
    check(&Bare::Nothing, None);
    assert!(!render(&Bare::Nothing).body.contains("url"));
}

#[test]
fn type_without_url_inherits_url() {
    check(
        &Bare::Origin,
        Some("https://example.com/from_type/#from_type"),
    );
    check(&Bare::Variant, Some("https://example.net/from_variant"));
}

#[test]
fn url_of_deriving_type_overrides_inherited_one() {
    check(
        &Deriving::Inherited,
        Some("https://deriving.example/from_type"),
    );
    check(&Deriving::Own, Some("https://variant.example/"));
}

#[test]
fn transparent_variant_keeps_inner_url() {
    let url = Some("https://example.org/constant");
    check(&Deriving::Inner(OfType::Constant), url);
    check(&Bare::Inner(OfType::Constant), url);
}
