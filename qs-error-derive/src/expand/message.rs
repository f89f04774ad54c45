//! The public message. If Display prints it too, both use one generated function.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::display::require_printed;
use super::transparent::error_of;
use super::{Match, implement};
use crate::generics::Bounds;
use crate::message::MessageFormat;
use crate::model::{Code, DisplayImpl, Field, Input, Row, Variant};

/// Writes `__qs_write_message`, which writes the messages that Display prints as well.
pub(super) fn write_message(input: &Input<'_>) -> Option<TokenStream> {
    let mut bounds = Bounds::new(input);
    for variant in &input.variants {
        if let Some(format) = display_message(input, variant) {
            require_printed(&mut bounds, variant, format);
        }
    }
    let arms = Match::new(input, |variant| {
        Some(arm(variant, display_message(input, variant)?))
    });
    if arms.is_empty() {
        return None;
    }
    let body = arms.or_else(&quote!({}));
    let function = quote! {
        fn __qs_write_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            #body
        }
    };
    Some(implement(input, None, &bounds, function))
}

/// Returns whether the expansion has `__qs_write_message`.
pub(super) fn has_display_message(input: &Input<'_>) -> bool {
    let mut variants = input.variants.iter();
    variants.any(|variant| display_message(input, variant).is_some())
}

/// Returns the message with fields that Display prints as well.
fn display_message<'v>(input: &Input<'_>, variant: &'v Variant<'_>) -> Option<&'v MessageFormat> {
    let shows_messages = input.display == DisplayImpl::Derived && input.display_code.is_none();
    let row = variant
        .row()
        .filter(|row| shows_messages && row.display.is_none())?;
    row.message
        .as_ref()
        .filter(|format| format.constant().is_none())
}

/// Returns the fields of a message and the expression that writes it.
fn arm<'v, 'a>(
    variant: &'v Variant<'a>,
    format: &MessageFormat,
) -> (Vec<&'v Field<'a>>, TokenStream) {
    let fields = format.fields(&variant.fields);
    let Some((texts, values)) = format.parts(&variant.fields) else {
        let arguments = format.format_arguments(&variant.fields);
        let message = quote!(__qs_private::Message::Format(
            ::core::format_args!(#arguments)
        ));
        return (fields, quote!(__qs_sink(#message)));
    };
    let span = format.literal.span();
    let values = values.into_iter().map(|field| {
        let binding = field.binding_at(span);
        quote_spanned!(span=> __qs_private::MessageArg(#binding))
    });
    let values: Vec<TokenStream> = values.collect();
    let call = match (texts, values.as_slice()) {
        ([before, after], [value]) => {
            let call = quote_spanned!(span=> #value.__qs_write_message);
            quote!(#call(__qs_sink, #before, #after))
        }
        _ => {
            let values = values
                .iter()
                .map(|value| quote_spanned!(span=> #value.__qs_value()));
            quote!(__qs_private::write_message(__qs_sink, &[#(#texts),*], &[#(#values),*]))
        }
    };
    (fields, call)
}

/// Writes `QsError::message` and `render_message`.
pub(super) fn render(input: &Input<'_>) -> TokenStream {
    let arms = Match::new(input, |variant| {
        if let Some((field, error)) = error_of(input, variant) {
            let message = quote!(__qs_private::QsError::render_message(#error, __qs_sink));
            return Some((vec![field], message));
        }
        let row = variant.row()?;
        match &row.message {
            Some(_) if display_message(input, variant).is_some() => None,
            Some(format) => format.constant().is_none().then(|| arm(variant, format)),
            None => external_message(input, variant, row).map(|message| (Vec::new(), message)),
        }
    });
    let own = has_display_message(input).then(|| quote!(Self::__qs_write_message(self, __qs_sink)));
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

/// Returns the expression that writes the message of a variant without `message`, if an external
/// Display is public.
fn external_message(input: &Input<'_>, variant: &Variant<'_>, row: &Row) -> Option<TokenStream> {
    if input.display != DisplayImpl::Derived && row.expose {
        let message = quote!(__qs_private::Message::Format(::core::format_args!(
            "{}", self
        )));
        return Some(quote!(__qs_sink(#message)));
    }
    sends_external_display(input, variant, row)
        .then(|| quote!(__qs_private::write_external_display(self, __qs_sink)))
}

/// Returns whether an external Display is the message: the type declares the code, which
/// has a 4xx status, and the variant does not have a source.
fn sends_external_display(input: &Input<'_>, variant: &Variant<'_>, row: &Row) -> bool {
    let is_client_error = input.status(row).is_some_and(|status| status < 500);
    let is_bare =
        variant.source.is_none() && matches!(row.code, Code::Declared { .. } | Code::Same(_));
    input.display != DisplayImpl::Derived && is_client_error && is_bare
}
