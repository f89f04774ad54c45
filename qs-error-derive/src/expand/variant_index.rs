//! The index of variants, by which a type inherits rows of another type.

use proc_macro2::{Literal, TokenStream};
use qs_error_spec::row::BROKEN_ROW;
use quote::{format_ident, quote, quote_spanned};

use crate::facade::{check, place};
use crate::grammar::name_hash;
use crate::model::{Code, CodePath, Input, Kind};

/// Writes the entries of `VariantIndex` as one literal.
///
/// A constant for each variant would take the compiler ten times as long.
pub(super) fn positions(input: &Input<'_>) -> Literal {
    let variants = input.variants.iter().filter(|_| input.kind == Kind::Enum);
    let mut positions: Vec<(u64, u16)> = variants
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

/// Writes the catalog entry of a variant of another type.
///
/// The pattern makes rustc report an unknown variant at its name. The local trait has a constant of
/// the same name, so that rustc reports a type without rows only once.
pub(super) fn external_row(code_path: &CodePath) -> TokenStream {
    let (ty, pattern, name) = (
        &code_path.ty,
        &code_path.pattern,
        name_hash(&code_path.variant),
    );
    // At the span of the variant, rustc reports an error of the path only once.
    let variants = format_ident!("__qs_variants", span = code_path.variant.span());
    let span = place(&code_path.path);
    let assert_row = check(
        &code_path.path,
        "assert_row",
        quote!(&#ty::#variants, #name),
    );
    // Without arguments, the pattern determines the type, and naming it would repeat its errors.
    let of = code_path.has_arguments.then(|| quote!(::<#ty>));
    let checks = quote_spanned! {span=>
        #assert_row
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref #of (&__qs_x);
            if let #pattern { .. } = __qs_x {}
        };
    };
    quote! {{
        trait __qs_fallback {
            const #variants: __qs_private::VariantIndex = __qs_private::VariantIndex::NONE;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        #checks
        __qs_private::row_of_variant(&#ty::#variants, #name)
    }}
}
