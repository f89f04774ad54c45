//! The code and the status of a row.

use proc_macro2::Ident;
use qs_error_spec::status;
use qs_error_spec::style::is_code;
use syn::LitStr;

use super::variant::VariantContext;
use crate::attr::{self, Attrs, CodePath, Status};
use crate::code_style::{code_error, suggested_code};
use crate::key::Key;
use crate::status::unregistered;
use crate::words::{closest_or, list, source_text};

pub(crate) enum Code {
    Declared {
        literal: LitStr,
        /// `None` if it is missing or invalid, which has been reported.
        status: Option<Status>,
    },
    /// The row of a variant of another type.
    Inherited(CodePath),
    /// The row of another variant of the enum.
    Same(CodePath),
    /// The code is missing or invalid, which has been reported.
    Unknown,
}

impl Code {
    pub(super) fn new(variant: &Ident, attrs: &Attrs, context: &VariantContext<'_, '_>) -> Self {
        let Some(pair) = &attrs.code else {
            if !context.may_have(Key::Code, attrs) {
                context
                    .errors
                    .push(variant, missing(variant, attrs, context));
            }
            return Self::Unknown;
        };
        match &pair.value {
            attr::Code::Declared(literal) => Self::declared(variant, literal, attrs, context),
            attr::Code::Inherited(code_path) => {
                Self::inherited(CodePath::clone(code_path), attrs, context)
            }
        }
    }

    fn declared(
        variant: &Ident,
        literal: &LitStr,
        attrs: &Attrs,
        context: &VariantContext<'_, '_>,
    ) -> Self {
        let status = declared_status(literal, attrs, context);
        let code = literal.value();
        let is_unsure = context.may_have_case(attrs) && is_code(&code);
        match code_error(&code, variant, context.code_style()).filter(|_| !is_unsure) {
            None => Self::Declared {
                literal: literal.clone(),
                status,
            },
            Some(message) => {
                context.errors.push(literal, message);
                Self::Unknown
            }
        }
    }

    fn inherited(code_path: CodePath, attrs: &Attrs, context: &VariantContext<'_, '_>) -> Self {
        let keys = [
            attrs.status.as_ref().map(|pair| &pair.key),
            attrs.unregistered.as_ref().map(|pair| &pair.key),
        ];
        for key in keys.into_iter().flatten() {
            let path = source_text(&code_path.path);
            context.errors.push(
                key,
                format_args!("`{key}` cannot be combined with `code = {path}`, which has a status: remove `{key}`"),
            );
        }
        if !code_path.is_of(context.owner) {
            return Self::Inherited(code_path);
        }
        if context.names.contains(&code_path.variant.to_string()) {
            return Self::Same(code_path);
        }
        context.errors.add(no_variant(&code_path, context));
        Self::Unknown
    }
}

fn no_variant(code_path: &CodePath, context: &VariantContext<'_, '_>) -> syn::Error {
    let path = &code_path.path;
    if context.names.is_empty() {
        let (text, code) = (
            source_text(path),
            suggested_code(context.owner, context.code_style()),
        );
        return syn::Error::new_spanned(
            path,
            format_args!(
                "invalid path `{text}`: a struct has no variants, so write `code = \"{code}\"` and a `status`"
            ),
        );
    }
    let name = code_path.variant.to_string();
    let names = context.names.iter().map(String::as_str);
    let hint = closest_or(&name, names, || {
        format!("expected one of {}", list(context.names))
    });
    syn::Error::new_spanned(
        &code_path.variant,
        format_args!("unknown variant `{name}`{hint}"),
    )
}

fn declared_status(
    literal: &LitStr,
    attrs: &Attrs,
    context: &VariantContext<'_, '_>,
) -> Option<Status> {
    let Some(pair) = &attrs.status else {
        if !context.may_have(Key::Status, attrs) {
            context.errors.push(
                literal,
                "missing `status`: add `status = 404`, or another status from 400 to 599",
            );
        }
        return None;
    };
    let (number, tokens) = (pair.value.number, &pair.value.tokens);
    match (status::is_registered(number), &attrs.unregistered) {
        (false, None) => {
            context.errors.push(tokens, unregistered(number));
            None
        }
        (true, Some(flag)) => {
            context.errors.push(
                &flag.key,
                format_args!("status `{number}` is registered with IANA: remove `unregistered`"),
            );
            None
        }
        _ => Some(pair.value.clone()),
    }
}

fn missing(variant: &Ident, attrs: &Attrs, context: &VariantContext<'_, '_>) -> String {
    let code = suggested_code(variant, context.code_style());
    let status = if attrs.status.is_some() {
        ""
    } else {
        ", status = 404"
    };
    format!("missing `code`: add `#[qs(code = \"{code}\"{status})]`")
}
