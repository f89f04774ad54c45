//! core::error::Error, with the source.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{Match, implement};
use crate::generics::Bounds;
use crate::model::{Field, Input, Variant};

pub(super) fn error(input: &Input<'_>) -> TokenStream {
    let private = input.private();
    let mut bounds = Bounds::new(input.generics);
    for variant in &input.variants {
        require(&mut bounds, variant, input);
    }
    bounds.require_self(&quote!(::core::fmt::Debug + ::core::fmt::Display));
    let arms = Match::new(input, |variant| arm(variant));
    let source = (!arms.is_empty()).then(|| {
        let body = arms.or_else(&quote!(::core::option::Option::None));
        quote! {
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                use #private::AsDynError as _;
                #body
            }
        }
    });
    implement(input, Some(quote!(::core::error::Error)), &bounds, source)
}

fn require(bounds: &mut Bounds<'_>, variant: &Variant<'_>, input: &Input<'_>) {
    if let Some(inner) = variant.inner() {
        bounds.require_inner(inner.ty, &quote!(::core::error::Error), input);
    } else if let Some(field) = source(variant) {
        let ty = field.optional().unwrap_or(field.ty);
        bounds.require(ty, &quote!(::core::error::Error + 'static));
    }
}

fn source<'v, 'a>(variant: &'v Variant<'a>) -> Option<&'v Field<'a>> {
    variant.source.and_then(|at| variant.fields.get(at))
}

fn arm<'v, 'a>(variant: &'v Variant<'a>) -> Option<(Vec<&'v Field<'a>>, TokenStream)> {
    if let Some(inner) = variant.inner() {
        let binding = &inner.binding;
        return Some((vec![inner], quote!(::core::error::Error::source(#binding))));
    }
    let field = source(variant)?;
    let binding = field.binding_at(field.ty.span());
    let value = match field.optional() {
        Some(_) => quote_spanned! {field.ty.span()=>
            match #binding {
                ::core::option::Option::Some(__qs_source) =>
                    ::core::option::Option::Some(__qs_source.as_error_source()),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        },
        None => {
            quote_spanned!(field.ty.span()=> ::core::option::Option::Some(#binding.as_error_source()))
        }
    };
    Some((vec![field], value))
}
