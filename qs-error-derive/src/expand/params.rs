//! The fields that messages show, as data.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use super::Match;
use super::rows::assign;
use super::transparent::error_of;
use crate::facade::derive_span;
use crate::message::Param;
use crate::model::{Field, Input, Row, Variant};

/// Returns the fields of a message that are sent as data.
fn params<'v, 'a>(variant: &'v Variant<'a>, row: &Row) -> Vec<Param<'v, 'a>> {
    let message = row.message.as_ref().filter(|_| row.params);
    message.map_or_else(Vec::new, |message| message.params(&variant.fields))
}

/// Returns the name of a parameter: the name of the field, or `arg0`.
fn name(field: &Field<'_>) -> String {
    match field.ident {
        Some(_) => field.name(),
        None => format!("arg{}", field.name()),
    }
}

/// Writes the descriptions of a variant's parameters, if there are any.
pub(super) fn infos(variant: &Variant<'_>, row: &Row) -> Option<TokenStream> {
    let params = params(variant, row);
    let infos = params.iter().map(|param| {
        let name = name(param.field);
        quote!(__qs_private::ParamInfo::new(#name))
    });
    (!params.is_empty()).then(|| assign("params", &quote!(&[#(#infos),*])))
}

/// Writes `QsError::write_params`, if a variant has parameters or a transparent field.
pub(super) fn write_params(input: &Input<'_>) -> Option<TokenStream> {
    let arms = Match::new(input, |variant| {
        if let Some((field, error)) = error_of(input, variant) {
            let write = quote!(__qs_private::QsError::write_params(#error, __qs_params));
            return Some((vec![field], write));
        }
        let row = variant.row()?;
        let params = params(variant, row);
        let fields = row.message.as_ref()?.fields(&variant.fields);
        let adds = params.iter().map(add);
        (!params.is_empty()).then(|| (fields, quote!({ #(#adds;)* })))
    });
    if arms.is_empty() {
        return None;
    }
    let body = arms.or_else(&quote!({}));
    Some(quote! {
        fn write_params(&self, __qs_params: &mut __qs_private::Params) {
            use __qs_private::{DisplayFallback as _, TextParam as _};
            #body
        }
    })
}

fn add(param: &Param<'_, '_>) -> TokenStream {
    let (binding, arguments) = (&param.field.binding, &param.arguments);
    let name = name(param.field).to_token_stream();
    quote_spanned! {derive_span(param.field.ty)=>
        __qs_private::ParamArg(#binding).__qs_add(
            __qs_params,
            #name,
            ::core::format_args!(#arguments),
        )
    }
}
