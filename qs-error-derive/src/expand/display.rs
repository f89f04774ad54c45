//! `Display`, which is for the log.

use proc_macro2::TokenStream;
use quote::quote;

use super::message::has_display_message;
use super::transparent::error_of;
use super::{Match, error, implement, qs_error};
use crate::generics::{Bounds, is_recursive, strip_references};
use crate::message::{MessageFormat, Use};
use crate::model::{Field, Input, Variant};

pub(super) fn display(input: &Input<'_>) -> TokenStream {
    let mut bounds = Bounds::new(input);
    let body = if input.display_code.is_some() {
        write_code_body(input, &mut bounds)
    } else {
        write_text_body(input, &mut bounds)
    };
    let body = quote! {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            #body
        }
    };
    implement(input, Some(quote!(::core::fmt::Display)), &bounds, body)
}

/// Writes the body of Display that prints `display`, else the message, and adds its bounds.
fn write_text_body(input: &Input<'_>, bounds: &mut Bounds<'_, '_>) -> TokenStream {
    for variant in &input.variants {
        require(bounds, variant);
    }
    let row = row_expression();
    let rest = if has_display_message(input) {
        quote!(__qs_private::display(__qs_f, #row, |__qs_sink| Self::__qs_write_message(self, __qs_sink)))
    } else {
        quote!(::core::fmt::Formatter::write_str(__qs_f, __qs_private::default_message(#row)))
    };
    let body = Match::new(input, |variant| arm(input, variant)).or_else(&rest);
    let mut variants = input.variants.iter();
    let import = variants
        .any(|variant| own_format(variant).is_some_and(|format| format.constant().is_none()))
        .then(|| {
            quote!(
                use __qs_private::DisplayFallback as _;
            )
        });
    quote!(#import #body)
}

/// Writes the body of Display that prints the code, and adds its bounds.
fn write_code_body(input: &Input<'_>, bounds: &mut Bounds<'_, '_>) -> TokenStream {
    require_code(input, bounds);
    let pad = |code| quote!(::core::fmt::Formatter::pad(__qs_f, #code));
    let arms = Match::new(input, |variant| {
        let (field, error) = error_of(input, variant)?;
        let code = quote!(__qs_private::QsError::code(#error));
        Some((vec![field], pad(code)))
    });
    let row = row_expression();
    arms.or_else(&pad(quote!(__qs_private::CodeInfo::code(#row))))
}

/// Returns the expression of the value's catalog entry. It does not call a trait method, because
/// rustc would then repeat that Display is missing.
pub(super) fn row_expression() -> TokenStream {
    quote!(__qs_private::row_at(__qs_rows, Self::__qs_row(self)))
}

/// Adds the bounds that the codes of transparent fields require. If a field contains the derived
/// type, these are the bounds of the other impls, because a bound on the field would be a cycle.
fn require_code(input: &Input<'_>, bounds: &mut Bounds<'_, '_>) {
    let is_own = |field: &Field<'_>| is_recursive(input, field.ty);
    let mut fields = input.variants.iter().filter_map(Variant::transparent_field);
    if fields.any(is_own) {
        for variant in &input.variants {
            error::require(input, bounds, variant);
            qs_error::require(bounds, variant);
        }
        bounds.require_self(&quote!(::core::fmt::Debug));
    } else {
        for field in input.variants.iter().filter_map(Variant::transparent_field) {
            bounds.require_transparent(field.ty, &quote!(__qs_private::QsError));
        }
    }
}

/// Returns the format of Display: `display`, else `message`.
fn display_format<'v>(variant: &'v Variant<'_>) -> Option<&'v MessageFormat> {
    variant
        .row()
        .and_then(|row| row.display.as_ref().or(row.message.as_ref()))
}

/// Adds the bounds that a format requires of the fields.
pub(super) fn require_printed(
    bounds: &mut Bounds<'_, '_>,
    variant: &Variant<'_>,
    format: &MessageFormat,
) {
    for print in &format.prints {
        if let Some(field) = variant.fields.get(print.field) {
            let ty = strip_references(field.ty);
            match print.bound() {
                Some(bound) if print.how == Use::Pointer => bounds.require(field.ty, &bound),
                Some(bound) => bounds.require(&ty, &bound),
                None => bounds.require_derived(&ty, &quote!(::core::fmt::Display)),
            }
        }
    }
}

fn require(bounds: &mut Bounds<'_, '_>, variant: &Variant<'_>) {
    if let Some(inner) = variant.transparent_field() {
        bounds.require_transparent(inner.ty, &quote!(::core::fmt::Display));
    }
    if let Some(format) = display_format(variant) {
        require_printed(bounds, variant, format);
    }
}

/// Returns the format of Display alone.
fn own_format<'v>(variant: &'v Variant<'_>) -> Option<&'v MessageFormat> {
    variant.row()?.display.as_ref()
}

/// Returns the arm of a variant whose Display differs from its message.
fn arm<'v, 'a>(
    input: &Input<'_>,
    variant: &'v Variant<'a>,
) -> Option<(Vec<&'v Field<'a>>, TokenStream)> {
    if let Some((field, error)) = error_of(input, variant) {
        let fmt = quote!(::core::fmt::Display::fmt(#error, __qs_f));
        return Some((vec![field], fmt));
    }
    let format = own_format(variant)?;
    Some(match format.constant() {
        Some(text) => (
            Vec::new(),
            quote!(::core::fmt::Formatter::write_str(__qs_f, #text)),
        ),
        None => {
            let arguments = format.format_arguments(&variant.fields);
            let write = quote!(::core::fmt::Formatter::write_fmt(
                __qs_f,
                ::core::format_args!(#arguments)
            ));
            (format.fields(&variant.fields), write)
        }
    })
}
