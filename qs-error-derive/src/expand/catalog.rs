//! The catalog: the type's own codes, those of its transparent fields, each once.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::implement;
use super::transparent::{Inner, known};
use crate::collision::assert_no_collision_at;
use crate::facade::check;
use crate::generics::{Bounds, choosing_parameters, mentions};
use crate::model::{Code, Input, Row, Variant};

/// The catalog, none where a type parameter decides what it would be, and the assert_no_collision_at of codes that
/// two types declare, each clash at the tokens that bring it in.
pub(super) fn catalog(input: &Input<'_>) -> TokenStream {
    let inner = known(input);
    let merged = (!is_plain(input)).then(|| merged(input, &inner));
    if depends_on_parameters(input) {
        return quote!(#merged);
    }
    let (value, count) = match merged {
        Some(_) => {
            let parts = parts(&inner);
            (
                quote!(__qs_private::apply_merge!(#parts)),
                quote!(__QS_MERGE_PLAN.count),
            )
        }
        None => (quote!(__qs_rows), input.rows().count().to_token_stream()),
    };
    let index = index(
        &count,
        &quote!(<Self as __qs_private::ErrorCatalog>::CATALOG),
    );
    let catalog = implement(
        input,
        Some(quote!(__qs_private::ErrorCatalog)),
        &Bounds::new(input),
        quote! {
            const CATALOG: &'static [__qs_private::CodeInfo] = #value;
            const INDEX: &'static [::core::primitive::u16] = #index;
        },
    );
    let known = inner
        .iter()
        .map(|Inner { ty, abilities }| check(ty, "assert_catalog", abilities.to_token_stream()));
    quote!(#merged #catalog #(#known)*)
}

/// Writes the hash table over that many rows.
pub(super) fn index(count: &TokenStream, rows: &TokenStream) -> TokenStream {
    quote!(&__qs_private::index::<{ __qs_private::slots(#count) }>(#rows))
}

fn depends_on_parameters(input: &Input<'_>) -> bool {
    let choosing = choosing_parameters(input.generics);
    let mut fields = input.variants.iter().filter_map(Variant::inner);
    fields.any(|field| mentions(field.ty.to_token_stream(), &choosing))
}

/// Returns whether the rows are the catalog: each row declares a code of its own.
pub(super) fn is_plain(input: &Input<'_>) -> bool {
    let is_own = |row: &Row| {
        matches!(
            row.code,
            Code::Declared {
                status: Some(_),
                ..
            }
        )
    };
    let own = input.rows().all(|(.., row)| is_own(row));
    own && input
        .variants
        .iter()
        .all(|variant| variant.inner().is_none())
}

/// The catalogs that make up this one.
fn parts(inner: &[Inner]) -> TokenStream {
    let catalogs = inner.iter().map(|Inner { ty, abilities }| {
        let coded =
            quote!(<#ty as __qs_private::FieldCatalog<{ #abilities.has_catalog }>>::Catalog);
        quote!(<#coded as __qs_private::ErrorCatalog>::CATALOG)
    });
    quote!([__qs_rows #(, #catalogs)*])
}

fn merged(input: &Input<'_>, inner: &[Inner]) -> TokenStream {
    let inherited = input.rows().filter_map(|(at, _, row)| match &row.code {
        Code::Inherited(origin) => Some((at, origin.path.to_token_stream())),
        Code::Declared { .. } | Code::Same(_) | Code::Unknown => None,
    });
    let (indices, paths): (Vec<u16>, Vec<TokenStream>) = inherited.unzip();
    let parts = parts(inner);
    let types = inner.iter().map(|inner| inner.ty.to_token_stream());
    let assert_no_collisions = paths.into_iter().chain(types).enumerate();
    let assert_no_collisions = assert_no_collisions.map(assert_no_collision_at);
    quote! {
        __qs_private::plan_merge!([#(#indices),*], #parts);
        #(#assert_no_collisions)*
    }
}
