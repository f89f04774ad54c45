//! A row of the catalog.

use proc_macro2::{Ident, Span, TokenStream};
use qs_error_spec::action::Action;
use qs_error_spec::log_level::LogLevel;
use qs_error_spec::status::GrpcCode;
use quote::ToTokens;
use syn::{Attribute, LitStr};

use super::action::action;
use super::description::Description;
use super::display_literal::public_literal;
use super::variant::VariantContext;
use super::{Code, DisplayImpl, Lifecycle, Variant};
use crate::attr::{Attrs, CodePath, Header, HeaderSource, KeyValue};
use crate::generics::{catalog_parameters, mentions};
use crate::message::MessageFormat;
use crate::words::source_text;

pub(crate) struct Row {
    pub(crate) code: Code,
    pub(crate) message: Option<MessageFormat>,
    pub(crate) display: Option<MessageFormat>,
    pub(crate) description: Option<Description>,
    pub(crate) url: Option<LitStr>,
    pub(crate) headers: Vec<Header>,
    /// The challenge of the variant, else of the type.
    pub(crate) challenge: Option<Challenge>,
    pub(crate) retry_after: Option<(u64, Ident)>,
    /// Whether the fields that the message shows are sent as data.
    pub(crate) params: bool,
    pub(crate) action: Option<&'static Action>,
    pub(crate) log: Option<&'static LogLevel>,
    pub(crate) grpc: Option<GrpcCode>,
    pub(crate) lifecycle: Lifecycle,
    pub(crate) expose: bool,
    /// Whether the key `display` has an effect.
    pub(crate) prints_display: bool,
    /// Whether an attribute did not parse. A missing key may be in it.
    pub(crate) broken: bool,
}

pub(crate) struct Challenge {
    /// `None` for `challenge = _`.
    pub(crate) text: Option<LitStr>,
    /// The key, if it is on the variant.
    pub(crate) own: Option<TokenStream>,
}

impl Row {
    /// Returns the path of `code = Self::Other`.
    pub(crate) fn shared(&self) -> Option<&CodePath> {
        match &self.code {
            Code::Same(code_path) => Some(code_path),
            Code::Declared { .. } | Code::Inherited(_) | Code::Unknown => None,
        }
    }

    pub(super) fn new(
        variant: &Variant<'_>,
        attrs: &Attrs,
        attributes: &[Attribute],
        context: &VariantContext<'_, '_>,
    ) -> Self {
        let format = |pair: &Option<KeyValue<LitStr>>| {
            let pair = pair.as_ref().filter(|_| !attrs.arguments)?;
            let key = pair.key.to_string();
            MessageFormat::parse(&key, &pair.value, &variant.fields, context.errors)
        };
        check_display(attrs, context);
        check_params(attrs, context);
        let code = Code::new(variant.ident, attrs, context);
        let literal = public_literal(&code, context.thiserror_attribute(attributes))
            .filter(|_| attrs.message.is_none());
        let of_literal = || MessageFormat::parse("error", &literal?, &[], context.errors);
        Self {
            message: format(&attrs.message).or_else(of_literal),
            display: format(&attrs.display),
            description: Description::new(attributes),
            url: context
                .own_or_default(&attrs.url, |attrs| &attrs.url)
                .cloned(),
            headers: attrs
                .headers
                .iter()
                .map(|pair| header(&pair.value, context))
                .collect(),
            challenge: Challenge::new(attrs, context),
            retry_after: attrs
                .retry_after
                .as_ref()
                .map(|pair| (pair.value, pair.key.clone())),
            params: attrs.params.is_some() || context.type_attrs.params.is_some(),
            action: action(attrs, context.errors),
            log: attrs.log.as_ref().map(|pair| pair.value),
            grpc: attrs.grpc.as_ref().map(|pair| pair.value),
            lifecycle: Lifecycle::new(&code, attrs, attributes, context.errors),
            code,
            expose: attrs.expose.is_some(),
            prints_display: context.prints_display(),
            broken: context.is_broken(attrs) || variant.fields.iter().any(|field| field.broken),
        }
    }
}

/// Reports a `display` that Display does not print.
fn check_display(attrs: &Attrs, context: &VariantContext<'_, '_>) {
    let message = match context.display {
        _ if context.prints_display() => return,
        DisplayImpl::Derived => {
            "`display` cannot be combined with `display_code`, which prints the code: remove one of them"
        }
        DisplayImpl::External | DisplayImpl::Thiserror => {
            "`display` has no effect, because Display is implemented elsewhere: remove `display`"
        }
    };
    if let Some(pair) = &attrs.display {
        context.errors.push(&pair.key, message);
    }
}

/// Reports `params` of a variant without the key whose fields it sends.
fn check_params(attrs: &Attrs, context: &VariantContext<'_, '_>) {
    if let Some(pair) = &attrs.params
        && attrs.message.is_none()
        && !context.is_broken(attrs)
    {
        context.errors.push(
            &pair.key,
            "`params` has no effect without `message`: add `message = \"…\"`, or remove `params`",
        );
    }
}

/// Returns the header. Reports a constant of a generic `Self`, because the generated constant is
/// outside of the impl.
fn header(header: &Header, context: &VariantContext<'_, '_>) -> Header {
    let own = Ident::new("Self", Span::call_site());
    match &header.value {
        HeaderSource::Constant(path)
            if mentions(path.clone(), &[&own])
                && !catalog_parameters(context.generics).is_empty() =>
        {
            context.errors.push(
                path,
                format_args!(
                    "constant `{}` depends on a generic type: use a constant outside of the type",
                    source_text(path)
                ),
            );
            Header {
                value: HeaderSource::External,
                name: header.name.clone(),
            }
        }
        HeaderSource::Constant(_) | HeaderSource::External | HeaderSource::Literal(_) => {
            header.clone()
        }
    }
}

impl Challenge {
    fn new(attrs: &Attrs, context: &VariantContext<'_, '_>) -> Option<Self> {
        // A variant that shares a code of its enum also shares the challenge.
        let shares = attrs
            .code
            .as_ref()
            .is_some_and(|pair| pair.value.is_of(context.owner));
        let source = match &attrs.challenge {
            None if shares => return None,
            own => context.own_or_default(own, |attrs| &attrs.challenge)?,
        };
        let text = match source {
            HeaderSource::Literal(text) => Some(text.clone()),
            HeaderSource::Constant(_) | HeaderSource::External => None,
        };
        let own = attrs
            .challenge
            .as_ref()
            .map(|pair| pair.key.to_token_stream());
        Some(Self { text, own })
    }
}
