//! The expansion: impls of the facade's traits (data and one-line delegations), and one call of
//! the macro that knows the frameworks.

mod catalog;
mod codes;
mod display;
mod error;
mod frameworks;
mod from;
mod message;
mod qs_error;
mod rows;
mod transparent;
mod variant_index;

use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Token;

use crate::facade::{import, located};
use crate::generics::Bounds;
use crate::model::{DisplayImpl, Field, Input, Variant};

pub(crate) fn expand(input: &Input<'_>) -> TokenStream {
    let items = items(input);
    quote!(const _: () = { #items };)
}

/// All that stands inside the expansion's `const`.
pub(crate) fn items(input: &Input<'_>) -> TokenStream {
    let ours = input.display == DisplayImpl::Ours;
    let parts = [
        Some(import(&input.facade)),
        Some(rows::rows(input)),
        Some(rows::positions(input)),
        Some(transparent::checks(input)),
        Some(catalog::catalog(input)),
        message::say(input),
        ours.then(|| display::display(input)),
        ours.then(|| error::error(input)),
        Some(qs_error::qs_error(input)),
        Some(from::into_response(input)),
        (input.display != DisplayImpl::Thiserror).then(|| from::from_fields(input)),
        codes::codes(input),
        Some(frameworks::frameworks(input)),
    ];
    parts.into_iter().flatten().collect()
}

/// `impl … for Type … { body }`; an inherent impl without `of`. It stands where the type's name
/// does, so that rustc complains there if the type has such an impl already.
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
        let of = located(of, span);
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

/// The same for the head of any impl, as if it stood from one place to the other.
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

/// The arms of a `match` on `self`: those of variants that have something to say, then the rest.
struct Match<'a, 'i> {
    input: &'a Input<'i>,
    arms: Vec<TokenStream>,
}

impl<'a, 'i> Match<'a, 'i> {
    /// Asks each variant for its arm: the fields to bind, and the expression over them.
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
