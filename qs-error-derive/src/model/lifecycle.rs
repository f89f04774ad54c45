//! The versions of a code: `since`, `instead` and `#[deprecated]`.

use proc_macro2::Ident;
use syn::{Attribute, LitStr, Meta};

use super::Code;
use crate::attr::{Attrs, KeyValue};
use crate::errors::Errors;

/// The message for a code that is its own replacement.
pub(crate) const OWN_REPLACEMENT: &str =
    "`instead` names the deprecated code itself: name another code, or remove `instead`";

#[derive(Default)]
pub(crate) struct Lifecycle {
    /// The version that introduced the code.
    pub(crate) since: Option<LitStr>,
    pub(crate) deprecation: Option<Deprecation>,
    /// The code that replaces a deprecated one.
    pub(crate) instead: Option<LitStr>,
}

/// The attribute `#[deprecated]` of a variant with its own code.
pub(crate) struct Deprecation {
    /// `None` means the version of the user's crate.
    pub(crate) since: Option<LitStr>,
}

impl Lifecycle {
    pub(super) fn new(
        code: &Code,
        attrs: &Attrs,
        attributes: &[Attribute],
        errors: &Errors,
    ) -> Self {
        if let Code::Same(code_path) = code {
            check_shared(&code_path.variant, attrs, errors);
            return Self::default();
        }
        let deprecation = attributes.iter().find_map(deprecation);
        if let (Some(pair), None) = (&attrs.instead, &deprecation) {
            errors.push(
                &pair.key,
                "`instead` requires `#[deprecated]`: add `#[deprecated]`, or remove `instead`",
            );
        }
        check_replacement(code, attrs, errors);
        let value = |pair: &Option<KeyValue<LitStr>>| pair.as_ref().map(|pair| pair.value.clone());
        Self {
            since: value(&attrs.since),
            instead: value(&attrs.instead).filter(|_| deprecation.is_some()),
            deprecation,
        }
    }
}

/// Reports a replacement that is the declared code itself. For an inherited code, const evaluation
/// checks this.
fn check_replacement(code: &Code, attrs: &Attrs, errors: &Errors) {
    let (Code::Declared { literal, .. }, Some(pair)) = (code, &attrs.instead) else {
        return;
    };
    let instead = &pair.value;
    if instead.value() == literal.value() {
        errors.push(instead, OWN_REPLACEMENT);
    }
}

/// Reports `since` and `instead` on a variant that shares the code of another variant.
fn check_shared(other: &Ident, attrs: &Attrs, errors: &Errors) {
    for pair in [&attrs.since, &attrs.instead].into_iter().flatten() {
        let key = &pair.key;
        errors.push(
            key,
            format_args!(
                "`{key}` is not allowed on a variant that shares a code: move it to `{other}`"
            ),
        );
    }
}

fn deprecation(attribute: &Attribute) -> Option<Deprecation> {
    if !attribute.path().is_ident("deprecated") {
        return None;
    }
    let mut since = None;
    if let Meta::List(list) = &attribute.meta {
        // rustc reports other forms.
        let _ = list.parse_nested_meta(|meta| {
            let value = meta.value()?.parse::<LitStr>()?;
            if meta.path.is_ident("since") {
                since = Some(value);
            }
            Ok(())
        });
    }
    Some(Deprecation { since })
}
