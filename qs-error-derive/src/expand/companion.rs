//! The companion enum of `codes = Name`: the codes of the type as values, for clients.

mod definition;
mod strings;

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::codes::{match_or_none, match_strings, position_of};
use super::transparent::TransparentField;
use crate::facade::check;
use crate::generics::is_recursive;
use crate::model::{Companion, Input, Variant};

pub(super) use self::definition::definition;

/// A variant of the companion.
struct Entry<'v, 'a> {
    variant: &'v Variant<'a>,
    /// The transparent field whose codes the variant holds.
    field: Option<TransparentField>,
}

/// Returns the variants of the companion: one for each variant of the type.
fn entries<'v, 'a>(input: &'v Input<'a>) -> impl Iterator<Item = Entry<'v, 'a>> {
    let variants = input.variants.iter().filter(|variant| !variant.no_catalog);
    variants.map(|variant| Entry {
        variant,
        // A recursive field has been reported.
        field: TransparentField::new(input, variant).filter(|_| {
            !variant
                .catalog_field()
                .is_some_and(|field| is_recursive(input, field.ty))
        }),
    })
}

/// Writes the impls of the companion, and a check for each field whose codes it holds.
pub(super) fn impls(input: &Input<'_>) -> Option<TokenStream> {
    let companion = input.companion.as_ref()?;
    let checks = entries(input).filter_map(|entry| entry.field).map(
        |TransparentField { ty, abilities, .. }| {
            let kind = quote!(__qs_private::codes_kind!(#ty));
            check(&ty, "assert_codes", quote!(#abilities, #kind))
        },
    );
    let codes = error_codes(input, companion);
    let strings = strings::impls(companion);
    Some(quote!(#(#checks)* #codes #strings))
}

fn error_codes(input: &Input<'_>, companion: &Companion<'_>) -> TokenStream {
    let all = all(input, companion);
    let as_str = as_str(input, companion);
    let from_code = from_code(input, companion);
    let body = quote! {
        const ALL: &'static [Self] = #all;

        fn as_str(&self) -> &'static ::core::primitive::str {
            #as_str
        }

        fn from_code(__qs_code: &::core::primitive::str) -> ::core::option::Option<Self> {
            #from_code
        }
    };
    implement(companion, &quote!(__qs_private::ErrorCodes), &body)
}

/// Writes an impl with the span of the companion's name, where rustc reports a conflicting impl.
fn implement(companion: &Companion<'_>, of: &TokenStream, body: &TokenStream) -> TokenStream {
    let name = &companion.name;
    quote_spanned! {name.span()=>
        #[automatically_derived]
        impl #of for #name { #body }
    }
}

/// Writes the list of all values. The lengths of the lists of fields are available only in const
/// evaluation.
fn all(input: &Input<'_>, companion: &Companion<'_>) -> TokenStream {
    let (mut lists, mut units) = (Vec::new(), Vec::new());
    for Entry { variant, field } in entries(input) {
        let path = path(companion, variant);
        if field.is_none() {
            units.push(path);
            continue;
        }
        lists.extend(units_list(&mut units));
        lists.push(quote!([__qs_private::codes_in(#path), __qs_code => #path(__qs_code)]));
    }
    if lists.is_empty() {
        return quote!(&[#(#units),*]);
    }
    lists.extend(units_list(&mut units));
    let name = &companion.name;
    quote!(__qs_private::code_list!(#name, [#(#lists)*]))
}

/// Returns `units`, the variants without fields, as one list, and clears it.
fn units_list(units: &mut Vec<TokenStream>) -> Option<TokenStream> {
    let units = std::mem::take(units);
    (!units.is_empty()).then(|| quote!([&[#(#units),*], __qs_code => __qs_code]))
}

/// Writes the code of the variant's row, or of the value that the variant holds.
fn as_str(input: &Input<'_>, companion: &Companion<'_>) -> TokenStream {
    let (mut units, mut fields) = (Vec::new(), Vec::new());
    for Entry { variant, field } in entries(input) {
        let (path, at) = (path(companion, variant), variant.row_at());
        match field {
            None => units.push(quote!(#path => #at,)),
            Some(_) => fields.push(quote! {
                #path(__qs_code) => return __qs_private::ErrorCodes::as_str(__qs_code),
            }),
        }
    }
    // rustc reports a call as unreachable if every arm of its argument returns.
    match (units.is_empty(), fields.is_empty()) {
        (true, true) => quote!(match *self {}),
        (true, false) => quote!(match self { #(#fields)* }),
        (false, _) => {
            let at = quote!(match self { #(#units)* #(#fields)* });
            quote!(__qs_private::CodeInfo::code(__qs_private::row_at(__qs_rows, #at)))
        }
    }
}

/// Writes the search for the first variant of a code.
fn from_code(input: &Input<'_>, companion: &Companion<'_>) -> TokenStream {
    let fields = searches_of_fields(input, companion);
    let unit = |variant: &Variant<'_>| path(companion, variant);
    if fields.is_empty()
        && let Some(search) = match_strings(input, unit)
    {
        return search;
    }
    let rows = input.rows().map(|(at, variant, _)| {
        let value = unit(variant);
        quote!(#at => #value,)
    });
    let rows: TokenStream = rows.collect();
    if rows.is_empty() {
        return quote!(#fields ::core::option::Option::None);
    }
    let (table, position) = position_of(input);
    let search = match_or_none(&quote!(__qs_row), &rows);
    quote! {
        #table
        let __qs_row = #position;
        #fields
        #search
    }
}

/// Writes a search in the codes of each field, unless a variant before it has the code.
fn searches_of_fields(input: &Input<'_>, companion: &Companion<'_>) -> TokenStream {
    let mut rows_before = 0_u16;
    let mut searches = TokenStream::new();
    for Entry { variant, field } in entries(input) {
        if field.is_none() {
            rows_before = variant.position.map_or(rows_before, |at| at + 1);
            continue;
        }
        let path = path(companion, variant);
        let is_first = (rows_before > 0).then(|| quote!(if __qs_row >= #rows_before));
        searches.extend(quote! {
            #is_first {
                if let ::core::option::Option::Some(__qs_code) =
                    __qs_private::ErrorCodes::from_code(__qs_code)
                {
                    return ::core::option::Option::Some(#path(__qs_code));
                }
            }
        });
    }
    searches
}

fn path(companion: &Companion<'_>, variant: &Variant<'_>) -> TokenStream {
    let (name, variant): (&Ident, &Ident) = (&companion.name, variant.ident);
    quote!(#name::#variant)
}
