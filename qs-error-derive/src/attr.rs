//! The syntax of `#[qs(...)]`: typed values with their tokens.

mod code_path;
mod item;
mod names;
mod value;
mod word;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use qs_error_spec::action::Action;
use qs_error_spec::log_level::LogLevel;
use qs_error_spec::section::Section;
use qs_error_spec::status::GrpcCode;
use qs_error_spec::style::CodeStyle;
use quote::quote;
use syn::{Attribute, LitStr, MacroDelimiter, Meta};

use self::item::{Item, ItemError};
use crate::errors::Errors;
use crate::key::{self, Key, Place};

pub(crate) use self::code_path::CodePath;
pub(crate) use self::value::{Code, Header, HeaderSource, Status};

/// A value and its key.
pub(crate) struct KeyValue<T> {
    pub(crate) key: Ident,
    pub(crate) value: T,
    /// The tokens after the key, for messages.
    tokens: TokenStream,
}

/// The keys of the `#[qs(...)]` attributes of one item.
#[derive(Default)]
pub(crate) struct Attrs {
    pub(crate) action: Option<KeyValue<&'static Action>>,
    pub(crate) case: Option<KeyValue<CodeStyle>>,
    pub(crate) challenge: Option<KeyValue<HeaderSource>>,
    pub(crate) code: Option<KeyValue<Code>>,
    pub(crate) codes: Option<KeyValue<Ident>>,
    pub(crate) display: Option<KeyValue<LitStr>>,
    pub(crate) display_code: Option<KeyValue<()>>,
    pub(crate) expose: Option<KeyValue<()>>,
    pub(crate) external_display: Option<KeyValue<()>>,
    pub(crate) facade: Option<KeyValue<TokenStream>>,
    pub(crate) field_header: Option<KeyValue<LitStr>>,
    pub(crate) field_retry_after: Option<KeyValue<()>>,
    pub(crate) from: Option<KeyValue<()>>,
    pub(crate) grpc: Option<KeyValue<GrpcCode>>,
    pub(crate) headers: Vec<KeyValue<Header>>,
    pub(crate) instead: Option<KeyValue<LitStr>>,
    pub(crate) log: Option<KeyValue<&'static LogLevel>>,
    pub(crate) member: Option<KeyValue<Option<LitStr>>>,
    pub(crate) message: Option<KeyValue<LitStr>>,
    pub(crate) no_catalog: Option<KeyValue<()>>,
    pub(crate) params: Option<KeyValue<()>>,
    pub(crate) require: Option<KeyValue<Vec<Section>>>,
    pub(crate) retry_after: Option<KeyValue<u64>>,
    pub(crate) retryable: Option<KeyValue<()>>,
    pub(crate) since: Option<KeyValue<LitStr>>,
    pub(crate) skip: Option<KeyValue<Vec<Ident>>>,
    pub(crate) source: Option<KeyValue<()>>,
    pub(crate) status: Option<KeyValue<Status>>,
    pub(crate) transparent: Option<KeyValue<()>>,
    pub(crate) unregistered: Option<KeyValue<()>>,
    pub(crate) url: Option<KeyValue<LitStr>>,
    /// Whether an attribute did not parse. A missing key may be in it.
    pub(crate) broken: bool,
    /// Whether the message has arguments, which other macros accept.
    pub(crate) arguments: bool,
    /// Keys that are not allowed here. They may be missing in another place.
    pub(crate) misplaced: Vec<Key>,
    keys: Vec<(Key, Ident)>,
}

impl Attrs {
    pub(crate) fn parse(attributes: &[Attribute], place: Place, errors: &Errors) -> Self {
        let mut attrs = Self::default();
        for attribute in attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("qs"))
        {
            match contents(attribute) {
                Ok(tokens) => {
                    for item in Item::parse_all(tokens, place) {
                        attrs.add(item, place, errors);
                    }
                }
                Err(error) => attrs.fail(error, errors),
            }
        }
        attrs
    }

    fn add(&mut self, item: Result<Item, ItemError>, place: Place, errors: &Errors) {
        let set = match item {
            Ok(item) => self.set(item, place),
            Err(error) => {
                self.arguments |= error.is_argument;
                Err(error.error)
            }
        };
        if let Err(error) = set {
            self.fail(error, errors);
        }
    }

    fn fail(&mut self, error: syn::Error, errors: &Errors) {
        self.broken = true;
        errors.add(error);
    }

    fn set(&mut self, item: Item, place: Place) -> syn::Result<()> {
        if let Some(message) = key::misplaced(item.key, place) {
            self.misplaced.push(item.key);
            return Err(syn::Error::new_spanned(&item.name, message));
        }
        self.keys.push((item.key, item.name.clone()));
        let on_field = place == Place::Field;
        match item.key {
            Key::Action => put(&mut self.action, item, Item::action),
            Key::Case => put(&mut self.case, item, Item::code_style),
            Key::Challenge => put(&mut self.challenge, item, Item::header_source),
            Key::Code => put(&mut self.code, item, Item::code),
            Key::Codes => put(&mut self.codes, item, Item::name),
            Key::Crate => put(&mut self.facade, item, Item::path),
            Key::Display => put(&mut self.display, item, Item::string),
            Key::DisplayCode => put(&mut self.display_code, item, Item::flag),
            Key::Expose => put(&mut self.expose, item, Item::flag),
            Key::ExternalDisplay => put(&mut self.external_display, item, Item::flag),
            Key::From => put(&mut self.from, item, Item::flag),
            Key::Grpc => put(&mut self.grpc, item, Item::grpc_code),
            Key::Header if on_field => put(&mut self.field_header, item, Item::string),
            Key::Header => self.push_header(item),
            Key::Instead => put(&mut self.instead, item, Item::non_empty_string),
            Key::Log => put(&mut self.log, item, Item::level),
            Key::Member => put(&mut self.member, item, Item::optional_string),
            Key::Message => put(&mut self.message, item, Item::string),
            Key::NoCatalog => put(&mut self.no_catalog, item, Item::flag),
            Key::Params => put(&mut self.params, item, Item::flag),
            Key::Require => put(&mut self.require, item, Item::sections),
            Key::RetryAfter if on_field => put(&mut self.field_retry_after, item, Item::flag),
            Key::RetryAfter => put(&mut self.retry_after, item, Item::seconds),
            Key::Retryable => put(&mut self.retryable, item, Item::flag),
            Key::Since => put(&mut self.since, item, Item::version),
            Key::Skip => put(&mut self.skip, item, Item::skip),
            Key::Source => put(&mut self.source, item, Item::flag),
            Key::Status => put(&mut self.status, item, Item::status),
            Key::Transparent => put(&mut self.transparent, item, Item::flag),
            Key::Unregistered => put(&mut self.unregistered, item, Item::flag),
            Key::Url => put(&mut self.url, item, Item::url),
        }
    }

    /// Adds a header. The key can be repeated for different names.
    fn push_header(&mut self, item: Item) -> syn::Result<()> {
        let value = item.header()?;
        self.headers.push(item.with_value(value));
        Ok(())
    }

    /// Returns the keys of the item that cannot be combined with `transparent`.
    pub(crate) fn conflicts_with_transparent(&self) -> impl Iterator<Item = &Ident> {
        self.keys
            .iter()
            .filter(|(key, _)| !key.is_allowed_with_transparent())
            .map(|(_, name)| name)
    }
}

fn put<T>(
    slot: &mut Option<KeyValue<T>>,
    item: Item,
    read: impl FnOnce(&Item) -> syn::Result<T>,
) -> syn::Result<()> {
    if let Some(first) = slot {
        let key = &item.name;
        let (first, tokens) = (&first.key, &first.tokens);
        let first = quote!(#first #tokens);
        return Err(item.error(format_args!(
            "duplicate key `{key}`, first set as `{first}`: keep one"
        )));
    }
    let value = read(&item)?;
    *slot = Some(item.with_value(value));
    Ok(())
}

/// Returns the tokens between the parentheses of `#[qs(...)]`.
fn contents(attribute: &Attribute) -> syn::Result<TokenStream> {
    match &attribute.meta {
        Meta::List(list) if matches!(list.delimiter, MacroDelimiter::Paren(_)) => {
            Ok(flatten_none_groups(list.tokens.clone()))
        }
        meta => Err(syn::Error::new_spanned(
            meta,
            "expected `#[qs(key = value, …)]`",
        )),
    }
}

/// Replaces the invisible groups of `macro_rules` fragments by their contents.
pub(crate) fn flatten_none_groups(tokens: TokenStream) -> TokenStream {
    let mut open = Vec::new();
    flatten(tokens, &mut open);
    open.into_iter().collect()
}

fn flatten(tokens: TokenStream, open: &mut Vec<TokenTree>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flatten(group.stream(), open);
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), flatten_none_groups(group.stream()));
                inner.set_span(group.span());
                open.push(inner.into());
            }
            other => open.push(other),
        }
    }
}
