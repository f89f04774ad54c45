//! The index of variants, from which other types inherit rows.

use proc_macro2::{Ident, Literal, TokenStream};
use qs_error_spec::row::{BROKEN_ROW, NO_ROW};
use quote::{format_ident, quote, quote_spanned};

use crate::facade::derive_span;
use crate::grammar::name_hash;
use crate::model::{Code, CodePath, Input, Kind};

/// Writes the entries of `VariantIndex` as one literal.
///
/// One constant for each variant would make the compile time ten times as long.
pub(super) fn positions(input: &Input<'_>) -> Literal {
    let variants = input.variants.iter().filter(|_| input.kind == Kind::Enum);
    let mut own_rows = 0;
    let positions = variants.filter_map(|variant| {
        let at = match variant.row() {
            Some(row) if input.inherits(row) => return None,
            Some(row) => {
                let at = variant.position.map_or(NO_ROW, |_| own_rows);
                own_rows = own_rows.saturating_add(1);
                if matches!(row.code, Code::Unknown) {
                    BROKEN_ROW
                } else {
                    at
                }
            }
            None => NO_ROW,
        };
        Some((name_hash(variant.ident), at))
    });
    let mut positions: Vec<(u64, u16)> = positions.collect();
    positions.sort_unstable();
    let bytes = positions
        .iter()
        .flat_map(|(name, at)| name.to_be_bytes().into_iter().chain(at.to_be_bytes()));
    Literal::byte_string(&bytes.collect::<Vec<u8>>())
}

/// Returns the name of the constant of an inherited row.
pub(super) fn inherited_name(variant: &Ident) -> Ident {
    let hash = name_hash(variant);
    format_ident!("__qs_variant_{hash:x}", span = variant.span())
}

/// Writes the catalog entry of a variant of another type: the constant of an inherited row, else
/// the row at its position.
///
/// The pattern makes rustc report an unknown variant at its name. The local trait has a constant
/// for rows that are not inherited, and `NoRows` one for types without rows, so that rustc reports
/// these only once.
pub(super) fn external_row(code_path: &CodePath) -> TokenStream {
    let (ty, pattern, name) = (
        &code_path.ty,
        &code_path.pattern,
        name_hash(&code_path.variant),
    );
    // At the span of the variant, rustc reports an error of the path only once.
    let variants = format_ident!("__qs_variants", span = code_path.variant.span());
    let inherited = inherited_name(&code_path.variant);
    let span = derive_span(&code_path.path);
    // Without arguments, the pattern determines the type, and naming it would repeat its errors.
    let of = code_path.has_arguments.then(|| quote!(::<#ty>));
    let checks = quote_spanned! {span=>
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref #of (&__qs_x);
            if let #pattern { .. } = __qs_x {}
        };
    };
    let owner = if code_path.may_be_module() {
        quote!(<#ty>)
    } else {
        quote!(#ty)
    };
    quote! {{
        trait __qs_fallback {
            const #inherited: &'static __qs_private::Row = __qs_private::NOT_INHERITED;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        #checks
        __qs_private::row_of_variant(&#owner::#variants, #name, #owner::#inherited)
    }}
}
