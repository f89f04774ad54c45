//! The catalog: the type's own codes, those of its transparent fields, each once.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::TypePath;

use super::implement;
use super::inner::{Inner, known};
use crate::facade::check;
use crate::generics::{Bounds, choosing_parameters, mentions};
use crate::model::{Code, Input, Variant};

/// None where a type parameter decides what the catalog would be.
pub(super) fn catalog(input: &Input<'_>) -> Option<TokenStream> {
    let inner = inner_types(input)?;
    let parts: Vec<TokenStream> = inner
        .iter()
        .map(|Inner { ty, .. }| quote!(__qs_private::catalog_of!(#ty)))
        .collect();
    let merged = if is_plain(input) {
        quote!(__qs_rows)
    } else {
        quote!(__qs_private::merged!([__qs_rows #(, #parts)*]))
    };
    let body = quote!(const CATALOG: &'static [__qs_private::CodeInfo] = #merged;);
    let catalog = implement(
        input,
        Some(quote!(__qs_private::ErrorCatalog)),
        &Bounds::new(input.generics),
        body,
    );
    let checks = checks(input, &inner, &parts);
    Some(quote!(#catalog #checks))
}

fn inner_types(input: &Input<'_>) -> Option<Vec<Inner>> {
    let choosing = choosing_parameters(input.generics);
    let mut fields = input.variants.iter().filter_map(Variant::inner);
    let depends = fields.any(|field| mentions(field.ty.to_token_stream(), &choosing));
    // The codes of a type that holds this one are here already.
    (!depends).then(|| known(input))
}

/// The rows are the catalog when each has a code of its own.
fn is_plain(input: &Input<'_>) -> bool {
    input.rows().all(|(.., row)| {
        matches!(
            row.code,
            Code::Declared {
                status: Some(_),
                ..
            }
        )
    }) && input
        .variants
        .iter()
        .all(|variant| variant.inner().is_none())
}

/// Refuses codes that two types declare, each clash at the tokens that bring it in.
fn checks(input: &Input<'_>, inner: &[Inner], parts: &[TokenStream]) -> Option<TokenStream> {
    let inherited: Vec<(u16, &TypePath)> = input
        .rows()
        .filter_map(|(at, _, row)| match &row.code {
            Code::Inherited(origin) => Some((at, &origin.path)),
            _ => None,
        })
        .collect();
    if inherited.is_empty() && inner.is_empty() {
        return None;
    }
    let indices = inherited.iter().map(|(at, _)| at);
    // A shared code is checked where it is declared or inherited.
    let shared = input
        .rows()
        .filter(|(.., row)| matches!(row.code, Code::Same(_)))
        .map(|(at, ..)| at);
    let paths = inherited.iter().map(|(_, path)| path.to_token_stream());
    let origins = paths.chain(inner.iter().map(|inner| inner.ty.to_token_stream()));
    let refusals = origins.enumerate().map(|(at, origin)| {
        let arguments = quote!(__qs_clashes, #at);
        check(origin, "refuse", arguments)
    });
    let catalogs = inner
        .iter()
        .map(|Inner { ty, abilities }| check(ty, "assert_catalog", abilities.to_token_stream()));
    Some(quote! {
        const __qs_clashes: __qs_private::Clashes =
            __qs_private::clashes!(__qs_rows, [#(#indices),*], [#(#shared),*], [#(#parts),*]);
        #(#refusals)*
        #(#catalogs)*
    })
}
