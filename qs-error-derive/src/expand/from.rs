//! From of `#[qs(from)]` fields, `From<Self>` for ErrorResponse, FromStr.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::implement;
use crate::generics::{Bounds, type_parameters};
use crate::model::{Code, Field, Input, Variant};
use crate::similar::source_text;

pub(super) fn from_fields(input: &Input<'_>) -> TokenStream {
    let mut seen = HashSet::new();
    let fields = input
        .variants
        .iter()
        .filter_map(|variant| match variant.fields.as_slice() {
            // A second impl for one type has been reported, and would be reported again.
            [field]
                if field.from.is_some()
                    && seen.insert(source_text(field.optional().unwrap_or(field.ty))) =>
            {
                Some(from_field(input, variant, field))
            }
            _ => None,
        });
    fields.collect()
}

fn from_field(input: &Input<'_>, variant: &Variant<'_>, field: &Field<'_>) -> TokenStream {
    let (path, member) = (&variant.path, &field.member);
    let (ty, value) = match field.optional() {
        Some(ty) => (ty, quote!(::core::option::Option::Some(__qs_source))),
        None => (field.ty, quote!(__qs_source)),
    };
    let of = quote_spanned!(ty.span()=> ::core::convert::From<#ty>);
    let body = quote! {
        fn from(__qs_source: #ty) -> Self {
            #path { #member: #value }
        }
    };
    implement(input, Some(of), &Bounds::new(input.generics), body)
}

/// `?` in a function that fails with an ErrorResponse.
pub(super) fn into_response(input: &Input<'_>) -> TokenStream {
    let private = input.private();
    let (generics, arguments, _) = input.generics.split_for_impl();
    let ident = input.ident;
    let clause = Bounds::answering(input).where_clause(input.generics);
    // Only a type that lives for ever can be kept; whether it may cross threads, rustc knows.
    let is_static = input.generics.lifetimes().next().is_none()
        && type_parameters(input.generics).next().is_none();
    let value = if is_static {
        quote!(#private::keep!(#ident #arguments, __qs_error))
    } else {
        quote!(#private::snapshot(&__qs_error))
    };
    quote! {
        #[automatically_derived]
        impl #generics ::core::convert::From<#ident #arguments> for #private::ErrorResponse #clause {
            fn from(__qs_error: #ident #arguments) -> Self {
                #value
            }
        }
    }
}

/// Of a field-less enum: the variant of a code, the first where it is shared.
pub(super) fn from_str(input: &Input<'_>) -> Option<TokenStream> {
    if !input.is_fieldless_enum() {
        return None;
    }
    let private = input.private();
    let bounds = Bounds::new(input.generics);
    let paths = input.variants.iter().map(|variant| &variant.path);
    let all = quote!(const VARIANTS: &'static [Self] = &[#(#paths {}),*];);
    let all = implement(input, Some(quote!(#private::Fieldless)), &bounds, all);
    let from_str = (!input.skips("from_str")).then(|| {
        let arms = from_str_arms(input, &private);
        let body = quote! {
            type Err = #private::UnknownCode;

            fn from_str(__qs_code: &::core::primitive::str)
                -> ::core::result::Result<Self, #private::UnknownCode>
            {
                match __qs_code {
                    #(#arms)*
                    _ => ::core::result::Result::Err(#private::UnknownCode::new()),
                }
            }
        };
        implement(input, Some(quote!(::core::str::FromStr)), &bounds, body)
    });
    Some(quote!(#all #from_str))
}

fn from_str_arms(input: &Input<'_>, private: &TokenStream) -> Vec<TokenStream> {
    let mut seen = HashSet::new();
    let arms = input.rows().filter_map(|(at, variant, row)| {
        let path = &variant.path;
        let ok = quote!(::core::result::Result::Ok(#path {}));
        match &input.root(row)?.code {
            Code::Declared { literal, .. } => seen
                .insert(literal.value())
                .then(|| quote!(#literal => #ok,)),
            // Its code is known to the compiler alone.
            Code::Inherited(_) => Some(
                quote!(_ if #private::is_code(#private::row(__qs_rows, #at), __qs_code) => #ok,),
            ),
            Code::Same(_) | Code::Unknown => None,
        }
    });
    arms.collect()
}
