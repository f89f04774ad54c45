//! The public message, handed over in parts: what the body is made from, and what Display prints where
//! it prints no more.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::display::require_printed;
use super::transparent::inner;
use super::{Match, implement};
use crate::generics::Bounds;
use crate::message::MessageFormat;
use crate::model::{Code, DisplayImpl, Field, Input, Row, Variant};

/// The messages with fields that Display prints as well; none if there is none.
pub(super) fn say(input: &Input<'_>) -> Option<TokenStream> {
    let mut bounds = Bounds::new(input);
    for variant in &input.variants {
        if let Some(template) = said(input, variant) {
            require_printed(&mut bounds, variant, template);
        }
    }
    let arms = Match::new(input, |variant| Some(arm(variant, said(input, variant)?)));
    if arms.is_empty() {
        return None;
    }
    let body = arms.or_else(&quote!({}));
    let say = quote! {
        fn __qs_write_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            #body
        }
    };
    Some(implement(input, None, &bounds, say))
}

/// Whether there is any.
pub(super) fn has_said(input: &Input<'_>) -> bool {
    let mut variants = input.variants.iter();
    variants.any(|variant| said(input, variant).is_some())
}

/// The message that is also what Display prints.
fn said<'v>(input: &Input<'_>, variant: &'v Variant<'_>) -> Option<&'v MessageFormat> {
    let row = variant
        .row()
        .filter(|row| input.display == DisplayImpl::Ours && row.display.is_none())?;
    row.message
        .as_ref()
        .filter(|template| template.constant().is_none())
}

/// Hands over a message with fields.
fn arm<'v, 'a>(
    variant: &'v Variant<'a>,
    template: &MessageFormat,
) -> (Vec<&'v Field<'a>>, TokenStream) {
    let fields = template.fields(&variant.fields);
    let Some((texts, shown)) = template.parts(&variant.fields) else {
        let arguments = template.format_arguments(&variant.fields);
        let message = quote!(__qs_private::Message::Format(
            ::core::format_args!(#arguments)
        ));
        return (fields, quote!(__qs_sink(#message)));
    };
    let span = template.literal.span();
    let shown = shown.into_iter().map(|field| {
        let binding = field.binding_at(span);
        quote_spanned!(span=> __qs_private::MessageArg(#binding))
    });
    let shown: Vec<TokenStream> = shown.collect();
    let say = match (texts, shown.as_slice()) {
        ([before, behind], [shown]) => {
            let say = quote_spanned!(span=> #shown.__qs_write_message);
            quote!(#say(__qs_sink, #before, #behind))
        }
        _ => {
            let values = shown
                .iter()
                .map(|shown| quote_spanned!(span=> #shown.__qs_value()));
            quote!(__qs_private::write_message(__qs_sink, &[#(#texts),*], &[#(#values),*]))
        }
    };
    (fields, say)
}

/// What the trait says: inner errors, and what Display prints otherwise.
pub(super) fn render(input: &Input<'_>) -> TokenStream {
    let arms = Match::new(input, |variant| {
        if let Some((field, error)) = inner(input, variant) {
            let message = quote!(__qs_private::QsError::render_message(#error, __qs_sink));
            return Some((vec![field], message));
        }
        let row = variant.row()?;
        match &row.message {
            Some(_) if said(input, variant).is_some() => None,
            Some(template) => template
                .constant()
                .is_none()
                .then(|| arm(variant, template)),
            None => foreign(input, variant, row).map(|message| (Vec::new(), message)),
        }
    });
    let own = has_said(input).then(|| quote!(Self::__qs_write_message(self, __qs_sink)));
    if arms.is_empty() && own.is_none() {
        return quote! {
            fn render_message(&self, _: &mut __qs_private::Sink<'_>) {}
        };
    }
    let body = arms.or_else(&own.unwrap_or_else(|| quote!({})));
    quote! {
        fn message(&self) -> __qs_private::Cow<'_, ::core::primitive::str> {
            __qs_private::message(self)
        }

        fn render_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            #body
        }
    }
}

/// The message of a variant without one, where its Display is someone else's.
fn foreign(input: &Input<'_>, variant: &Variant<'_>, row: &Row) -> Option<TokenStream> {
    if input.display != DisplayImpl::Ours && row.expose {
        let message = quote!(__qs_private::Message::Format(::core::format_args!(
            "{}", self
        )));
        return Some(quote!(__qs_sink(#message)));
    }
    is_foreign(input, variant, row)
        .then(|| quote!(__qs_private::write_external_display(self, __qs_sink)))
}

/// A foreign Display may be the message of a 4xx that has no source and no message, its own or an
/// inherited one.
fn is_foreign(input: &Input<'_>, variant: &Variant<'_>, row: &Row) -> bool {
    let is_client_error = input.status(row).is_some_and(|status| status < 500);
    let is_bare = variant.source.is_none() && matches!(row.code, Code::Declared { .. });
    input.display != DisplayImpl::Ours && is_client_error && is_bare
}
