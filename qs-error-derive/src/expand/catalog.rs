//! The catalog: the codes of the type and of its transparent fields, each once.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::rows::row_name;
use super::transparent::{TransparentField, catalog_fields};
use super::{implement, lifecycle};
use crate::collision::assert_no_collision_at;
use crate::facade::check;
use crate::generics::{Bounds, catalog_parameters, mentions};
use crate::model::{Code, Input, Row, Variant};

/// Writes the checks for collisions, and the catalog unless it depends on a type parameter.
pub(super) fn catalog(input: &Input<'_>) -> TokenStream {
    let inner = catalog_fields(input);
    let merge = (!is_plain(input)).then(|| merge(input, &inner));
    if depends_on_parameters(input) {
        return quote!(#merge);
    }
    let (value, count) = match merge {
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
    let replacements = lifecycle::checks(input, &value, &count);
    let owner = (!inner.is_empty()).then(|| {
        quote! {
            const OWNER: ::core::option::Option<&'static __qs_private::RowExtras> =
                ::core::option::Option::Some(__qs_extras);
        }
    });
    let catalog = implement(
        input,
        Some(quote!(__qs_private::ErrorCatalog)),
        &Bounds::new(input),
        quote! {
            const CATALOG: &'static [__qs_private::CodeInfo] = #value;
            const INDEX: &'static [::core::primitive::u16] = #index;
            #owner
        },
    );
    let checks = inner.iter().map(|TransparentField { ty, abilities, .. }| {
        check(ty, "assert_catalog", abilities.to_token_stream())
    });
    quote!(#merge #catalog #(#checks)* #replacements)
}

/// Writes the hash table of `count` rows.
pub(super) fn index(count: &TokenStream, rows: &TokenStream) -> TokenStream {
    quote!(&__qs_private::index::<{ __qs_private::slots(#count) }>(#rows))
}

fn depends_on_parameters(input: &Input<'_>) -> bool {
    let parameters = catalog_parameters(input.generics);
    let mut fields = input.variants.iter().filter_map(Variant::catalog_field);
    fields.any(|field| mentions(field.ty.to_token_stream(), &parameters))
}

/// Returns whether the rows are the catalog: each row declares a code of its own.
pub(super) fn is_plain(input: &Input<'_>) -> bool {
    let declares = |row: &Row| {
        matches!(
            row.code,
            Code::Declared {
                status: Some(_),
                ..
            }
        )
    };
    let own = input.rows().all(|(.., row)| declares(row));
    own && input
        .variants
        .iter()
        .all(|variant| variant.catalog_field().is_none())
}

/// Writes the array of the catalogs to merge.
fn parts(inner: &[TransparentField]) -> TokenStream {
    let catalogs = inner.iter().map(|TransparentField { ty, abilities, .. }| {
        let catalog_type =
            quote!(<#ty as __qs_private::FieldCatalog<{ #abilities.catalog }>>::Catalog);
        quote!(<#catalog_type as __qs_private::ErrorCatalog>::CATALOG)
    });
    quote!([__qs_rows #(, #catalogs)*])
}

fn merge(input: &Input<'_>, inner: &[TransparentField]) -> TokenStream {
    let inherited = input.rows().filter_map(|(at, _, row)| match &row.code {
        Code::Inherited(code_path) => Some((at, &code_path.path)),
        Code::Declared { .. } | Code::Same(_) | Code::Unknown => None,
    });
    let (indices, paths): (Vec<u16>, Vec<_>) = inherited.unzip();
    let parts = parts(inner);
    let inherited_checks = indices.iter().zip(paths).enumerate();
    let inherited_checks = inherited_checks.map(|(check_at, (at, path))| {
        let row = row_name(*at);
        let arguments = quote!(&#row, __QS_COLLISIONS, #check_at, ::core::module_path!());
        check(path, "assert_inherited", arguments)
    });
    let types = inner.iter().map(|inner| inner.ty.to_token_stream());
    let assert_no_collisions = (indices.len()..).zip(types).map(assert_no_collision_at);
    quote! {
        __qs_private::plan_merge!([#(#indices),*], #parts);
        #(#inherited_checks)*
        #(#assert_no_collisions)*
    }
}
