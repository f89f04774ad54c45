//! The expansion: impls of the facade's traits, which are data and one-line delegations, and one
//! call of the macro that implements the traits of the frameworks.

mod catalog;
mod codes;
mod companion;
mod description;
mod display;
mod error;
mod frameworks;
mod from;
mod headers;
mod inheritance;
mod lifecycle;
mod members;
mod message;
mod optional;
mod params;
mod qs_error;
mod rows;
mod table;
mod transparent;
mod variant_index;

use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Token;

use crate::facade::{import, with_span};
use crate::generics::Bounds;
use crate::model::{DisplayImpl, Field, Input, Variant};

pub(crate) fn expand(input: &Input<'_>) -> TokenStream {
    let companion = companion(input);
    let items = items(input);
    quote! {
        #companion
        const _: () = { #items };
    }
}

/// Writes the companion enum. It is outside of the `const`, so that clients can use it.
pub(crate) fn companion(input: &Input<'_>) -> Option<TokenStream> {
    companion::definition(input)
}

/// Writes the items inside the `const` of the expansion.
pub(crate) fn items(input: &Input<'_>) -> TokenStream {
    let derives_display = input.display == DisplayImpl::Derived;
    let parts = [
        Some(import(&input.facade)),
        Some(rows::rows(input)),
        Some(rows::positions(input)),
        Some(transparent::checks(input)),
        Some(catalog::catalog(input)),
        message::write_message(input),
        derives_display.then(|| display::display(input)),
        derives_display.then(|| error::error(input)),
        Some(qs_error::qs_error(input)),
        Some(from::into_response(input)),
        (input.display != DisplayImpl::Thiserror).then(|| from::from_fields(input)),
        codes::codes(input),
        companion::impls(input),
        Some(frameworks::frameworks(input)),
    ];
    parts.into_iter().flatten().collect()
}

/// Writes `impl … for Type … { body }`, or an inherent impl without a trait.
///
/// It has the span of the type's name, where rustc reports a conflicting impl.
fn implement(
    input: &Input<'_>,
    of: Option<TokenStream>,
    bounds: &Bounds<'_, '_>,
    body: impl ToTokens,
) -> TokenStream {
    let (_, arguments, _) = input.generics.split_for_impl();
    let ident = input.ident;
    let span = ident.span();
    let of = of.map(|of| {
        let of = with_span(of, span);
        quote_spanned!(span=> #of for)
    });
    implement_at(
        (span, span),
        input,
        &quote!(#of #ident #arguments),
        bounds,
        body,
    )
}

/// Writes an impl with any head, with a span from one place to another.
fn implement_at(
    (start, end): (Span, Span),
    input: &Input<'_>,
    head: &TokenStream,
    bounds: &Bounds<'_, '_>,
    body: impl ToTokens,
) -> TokenStream {
    let (generics, _, _) = input.generics.split_for_impl();
    let clause = bounds.where_clause(input.generics);
    let implement = Token![impl](start);
    let mut body = Group::new(Delimiter::Brace, body.into_token_stream());
    body.set_span(end);
    quote! {
        #[automatically_derived]
        #implement #generics #head #clause #body
    }
}

/// A `match` on `self`, with arms for some of the variants.
struct Match<'a, 'i> {
    input: &'a Input<'i>,
    arms: Vec<TokenStream>,
}

impl<'a, 'i> Match<'a, 'i> {
    /// Collects the arms of the variants: the fields to bind and an expression of them.
    fn new<'f>(
        input: &'a Input<'i>,
        arm: impl Fn(&'a Variant<'i>) -> Option<(Vec<&'f Field<'i>>, TokenStream)>,
    ) -> Self
    where
        'i: 'f,
        'a: 'f,
    {
        let arms = input.variants.iter().filter_map(|variant| {
            let (fields, value) = arm(variant)?;
            let pattern = pattern(variant, &fields);
            Some(quote!(#pattern => #value,))
        });
        Self {
            input,
            arms: arms.collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.arms.is_empty()
    }

    fn or_else(self, rest: &TokenStream) -> TokenStream {
        let arms = &self.arms;
        if self.input.variants.is_empty() {
            return quote!(match *self {});
        }
        if arms.is_empty() {
            return rest.clone();
        }
        let rest = (arms.len() < self.input.variants.len()).then(|| quote!(_ => #rest,));
        quote!(match self { #(#arms)* #rest })
    }
}

fn pattern(variant: &Variant<'_>, fields: &[&Field<'_>]) -> TokenStream {
    let path = &variant.path;
    let fields = fields.iter().map(|field| {
        let (member, binding) = (&field.member, &field.binding);
        quote!(#member: #binding,)
    });
    quote!(#path { #(#fields)* .. })
}
