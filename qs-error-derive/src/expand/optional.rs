//! Optional fields, whose `None` is left out.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use crate::facade::{check, derive_span};
use crate::generics::{concrete_type, depends_on_types};
use crate::model::{Field, Input, Variant};
use crate::valid::RETRY_AFTER_WITHOUT_EFFECT;

/// Binds a field, or the value of an `Option`, to `__qs_value` in the expression `value`.
///
/// For a type that depends on parameters, the name decides whether it is an `Option`, because the
/// bounds are inferred from the name.
pub(super) fn with_value(
    input: &Input<'_>,
    field: &Field<'_>,
    value: &TokenStream,
    otherwise: &TokenStream,
) -> TokenStream {
    let binding = &field.binding;
    let by_type = field.may_be_option() && !depends_on_types(input, field.ty);
    let optional = match field.optional() {
        _ if by_type => {
            quote_spanned!(derive_span(field.ty)=> __qs_private::OptionalField(#binding).__qs_optional())
        }
        Some(_) => binding.to_token_stream(),
        None => return quote!({ let __qs_value = #binding; #value }),
    };
    quote! {
        match #optional {
            ::core::option::Option::Some(__qs_value) => #value,
            ::core::option::Option::None => #otherwise,
        }
    }
}

/// Writes the import of the traits whose methods the fields of a function need.
pub(super) fn import(
    input: &Input<'_>,
    is_used: impl Fn(&Field<'_>) -> bool,
) -> Option<TokenStream> {
    let mut fields = input.variants.iter().flat_map(|variant| &variant.fields);
    fields.any(is_used).then(|| {
        quote!(
            use __qs_private::{HeaderFallback as _, RequiredField as _};
        )
    })
}

/// Writes the check that a field is an `Option`, so that `retry_after` of the variant has an
/// effect. It is written only for types that may be aliases of `Option`.
pub(super) fn retry_after_check(
    input: &Input<'_>,
    variant: &Variant<'_>,
    field: &Field<'_>,
) -> Option<TokenStream> {
    let (_, key) = variant.row()?.retry_after.as_ref()?;
    if field.optional().is_some() || !field.may_be_option() {
        return None;
    }
    let ty = concrete_type(input, field.ty)?;
    let is_option = quote!(__qs_private::is_option!(#ty), #RETRY_AFTER_WITHOUT_EFFECT);
    Some(check(key, "assert_optional", is_option))
}
