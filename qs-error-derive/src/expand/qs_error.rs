//! The trait `QsError`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use super::display::{require_printed, row_expression};
use super::optional::{import, retry_after_check, with_value};
use super::transparent::error_of;
use super::{Match, implement, message, params};
use crate::facade::derive_span;
use crate::generics::{Bounds, strip_references};
use crate::model::{Field, Input, Variant};

pub(super) fn qs_error(input: &Input<'_>) -> TokenStream {
    let mut bounds = Bounds::new(input);
    bounds.require_self(&quote!(::core::error::Error));
    for variant in &input.variants {
        require(&mut bounds, variant);
    }
    let parts = [
        Some(info(input)),
        Some(message::render(input)),
        code(input),
        status(input),
        url(input),
        retry_after(input),
        headers(input),
        members(input),
        params::write_params(input),
    ];
    implement(
        input,
        Some(quote!(__qs_private::QsError)),
        &bounds,
        quote!(#(#parts)*),
    )
}

/// Adds the bounds on the fields of a variant.
pub(super) fn require(bounds: &mut Bounds<'_, '_>, variant: &Variant<'_>) {
    if let Some(inner) = variant.transparent_field() {
        bounds.require_transparent(inner.ty, &quote!(__qs_private::QsError));
        return;
    }
    if let Some(format) = variant.row().and_then(|row| row.message.as_ref()) {
        require_printed(bounds, variant, format);
    }
    for field in &variant.fields {
        let ty = strip_references(field.optional().unwrap_or(field.ty));
        if field.header.is_some() {
            bounds.require_derived(&ty, &quote!(::core::fmt::Display));
        }
        if field.retry_after.is_some() {
            bounds.require(&ty, &quote!(__qs_private::RetryAfter));
        }
        if field.extension.is_some() {
            bounds.require(&ty, &quote!(__qs_private::Serialize));
        }
    }
}

fn info(input: &Input<'_>) -> TokenStream {
    let arms = Match::new(input, |variant| {
        let (field, error) = error_of(input, variant)?;
        Some((vec![field], quote!(__qs_private::QsError::info(#error))))
    });
    let body = arms.or_else(&row_expression());
    quote! {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            #body
        }
    }
}

fn code(input: &Input<'_>) -> Option<TokenStream> {
    let body = delegated(input, "code", &quote!(__qs_private::CodeInfo::code))?;
    Some(quote! {
        fn code(&self) -> &'static ::core::primitive::str {
            #body
        }
    })
}

fn status(input: &Input<'_>) -> Option<TokenStream> {
    let body = delegated(input, "status", &quote!(__qs_private::CodeInfo::status))?;
    Some(quote! {
        fn status(&self) -> __qs_private::StatusCode {
            #body
        }
    })
}

fn url(input: &Input<'_>) -> Option<TokenStream> {
    let body = delegated(input, "url", &quote!(__qs_private::url))?;
    Some(quote! {
        fn url(&self) -> ::core::option::Option<__qs_private::Cow<'_, ::core::primitive::str>> {
            #body
        }
    })
}

/// Writes a method that delegates to transparent fields, and calls `of_entry` on the catalog entry
/// of other variants. Without transparent fields, the default method of the trait is used.
fn delegated(input: &Input<'_>, method: &str, of_entry: &TokenStream) -> Option<TokenStream> {
    let method = format_ident!("{method}");
    let arms = Match::new(input, |variant| {
        let (field, error) = error_of(input, variant)?;
        Some((vec![field], quote!(__qs_private::QsError::#method(#error))))
    });
    let row = row_expression();
    let rest = quote!(#of_entry(#row));
    (!arms.is_empty()).then(|| arms.or_else(&rest))
}

fn retry_after(input: &Input<'_>) -> Option<TokenStream> {
    let row = row_expression();
    let constant = quote!(__qs_private::CodeInfo::retry_after(#row));
    let arms = Match::new(input, |variant| {
        if let Some((field, error)) = error_of(input, variant) {
            let wait = quote!(__qs_private::QsError::retry_after(#error));
            return Some((vec![field], wait));
        }
        let field = variant
            .fields
            .iter()
            .find(|field| field.retry_after.is_some())?;
        let ty = field.optional().unwrap_or(field.ty);
        let value = quote_spanned! {derive_span(ty)=>
            ::core::option::Option::Some(__qs_private::RetryAfter::duration(__qs_value))
        };
        let value = with_value(input, field, &value, &constant);
        let check = retry_after_check(input, variant, field);
        let arm = check.map_or_else(|| value.clone(), |check| quote!({ #check #value }));
        Some((vec![field], arm))
    });
    if arms.is_empty() {
        return None;
    }
    let body = arms.or_else(&constant);
    let import = import(input, |field| field.retry_after.is_some());
    Some(quote! {
        fn retry_after(&self) -> ::core::option::Option<__qs_private::Duration> {
            #import
            #body
        }
    })
}

fn headers(input: &Input<'_>) -> Option<TokenStream> {
    let arms = Match::new(input, |variant| {
        let each = |field: &Field<'_>| {
            let name = field.header.as_ref()?.value().to_ascii_lowercase();
            let value = quote_spanned! {derive_span(field.ty)=>
                __qs_private::HeaderFields::field(
                    __qs_headers,
                    #name,
                    __qs_private::HeaderField(__qs_value).__qs_header_value(),
                    ::core::format_args!("{}", __qs_private::HeaderField(__qs_value).__qs_header_text()),
                )
            };
            Some(with_value(input, field, &value, &quote!(())))
        };
        fields_arm(
            input,
            variant,
            each,
            || quote!(__qs_private::QsError::render_headers),
            &quote!(__qs_headers),
        )
    });
    if arms.is_empty() {
        return None;
    }
    let body = arms.or_else(&quote!({}));
    let import = import(input, |field| field.header.is_some());
    Some(quote! {
        fn write_headers(&self, __qs_headers: &mut __qs_private::HeaderMap) {
            __qs_private::write_headers(self, __qs_headers)
        }

        fn render_headers(&self, __qs_headers: &mut __qs_private::HeaderFields<'_>) {
            #import
            #body
        }
    })
}

fn members(input: &Input<'_>) -> Option<TokenStream> {
    let arms = Match::new(input, |variant| {
        let each = |field: &Field<'_>| {
            let name = field.extension.as_ref()?.value();
            let value = quote_spanned! {derive_span(field.ty)=>
                __qs_private::Members::field(__qs_members, #name, __qs_value)
            };
            Some(with_value(input, field, &value, &quote!(())))
        };
        fields_arm(
            input,
            variant,
            each,
            || quote!(__qs_private::QsError::write_members),
            &quote!(__qs_members),
        )
    });
    if arms.is_empty() {
        return None;
    }
    let body = arms.or_else(&quote!({}));
    let import = import(input, |field| field.extension.is_some());
    Some(quote! {
        fn write_members(&self, __qs_members: &mut __qs_private::Members<'_>) {
            #import
            #body
        }
    })
}

/// Returns an arm with the statement of each field, or with a call for the transparent error.
fn fields_arm<'v, 'a>(
    input: &Input<'_>,
    variant: &'v Variant<'a>,
    each: impl Fn(&Field<'a>) -> Option<TokenStream>,
    method: impl Fn() -> TokenStream,
    argument: &TokenStream,
) -> Option<(Vec<&'v Field<'a>>, TokenStream)> {
    if let Some((field, error)) = error_of(input, variant) {
        let method = method();
        return Some((vec![field], quote!(#method(#error, #argument))));
    }
    let (fields, statements): (Vec<_>, Vec<_>) = variant
        .fields
        .iter()
        .filter_map(|field| each(field).map(|statement| (field, statement)))
        .unzip();
    (!fields.is_empty()).then(|| (fields, quote!({ #(#statements;)* })))
}
