//! From a type to the rows of another one.

use proc_macro2::{Literal, TokenStream};
use qs_error_spec::row::BROKEN_ROW;
use quote::{format_ident, quote, quote_spanned};

use crate::facade::{check, place};
use crate::grammar::name_hash;
use crate::model::{Code, CodePath, Input, Kind};

/// The hash of each variant's name with the position of its row, in order, as one literal: for the
/// compiler, a constant for each variant would be ten times the work.
pub(super) fn positions(input: &Input<'_>) -> Literal {
    let named = input.variants.iter().filter(|_| input.kind == Kind::Enum);
    let mut positions: Vec<(u64, u16)> = named
        .map(|variant| {
            let at = match variant.row().map(|row| &row.code) {
                Some(Code::Unknown) => BROKEN_ROW,
                _ => variant.row_at(),
            };
            (name_hash(variant.ident), at)
        })
        .collect();
    positions.sort_unstable();
    let bytes = positions
        .iter()
        .flat_map(|(name, at)| name.to_be_bytes().into_iter().chain(at.to_be_bytes()));
    Literal::byte_string(&bytes.collect::<Vec<u8>>())
}

/// The row of another type's variant.
///
/// The variant is proved to exist by a pattern, so that a typo gets rustc's own words at the typo;
/// the local trait keeps the constant of a type without rows from failing as well.
pub(super) fn foreign_row(origin: &CodePath) -> TokenStream {
    let (ty, pattern, name) = (&origin.ty, &origin.pattern, name_hash(&origin.variant));
    // Where the variant stands, so that what is wrong with the path is wrong once.
    let origins = format_ident!("__qs_variants", span = origin.variant.span());
    let span = place(&origin.path);
    let assert_row = check(&origin.path, "assert_row", quote!(&#ty::#origins, #name));
    // Without arguments the pattern says which type it is; naming that would be one more error.
    let of = origin.has_arguments.then(|| quote!(::<#ty>));
    let checks = quote_spanned! {span=>
        #assert_row
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref #of (&__qs_x);
            if let #pattern { .. } = __qs_x {}
        };
    };
    quote! {{
        trait __qs_fallback {
            const #origins: __qs_private::VariantIndex = __qs_private::VariantIndex::NONE;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        #checks
        __qs_private::row_of_variant(&#ty::#origins, #name)
    }}
}
