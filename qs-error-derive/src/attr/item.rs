//! Items `key`, `key = value` and `key(...)`, with recovery after syntax errors.

use std::fmt::Display;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Lit, LitStr, Path, Token, TypePath};

use super::KeyValue;
use crate::key::{self, Key, Place};
use crate::words::nearest;

/// The syntax after a key. Whether the key accepts it is checked later.
pub(super) enum Value {
    None,
    List(Group),
    Lit(Lit),
    Path(TypePath),
    Underscore,
    Other,
}

pub(super) struct Item {
    pub(super) key: Key,
    pub(super) name: Ident,
    pub(super) value: Value,
    /// The tokens after the key.
    tokens: TokenStream,
    place: Place,
}

/// The syntax error of an item.
pub(super) struct ItemError {
    pub(super) error: syn::Error,
    /// Whether the item is an argument of the message before it.
    pub(super) is_argument: bool,
}

/// The items of an attribute.
#[derive(Default)]
struct Items {
    read: Vec<Result<Item, ItemError>>,
}

impl Items {
    /// Returns whether the next item follows a message. Other macros accept arguments there.
    fn after_message(&self) -> bool {
        match self.read.last() {
            Some(Ok(item)) => matches!(item.key, Key::Message | Key::Display),
            Some(Err(error)) => error.is_argument,
            None => false,
        }
    }

    fn has_message(&self) -> bool {
        let mut items = self.read.iter().flatten();
        items.any(|item| item.key == Key::Message)
    }

    /// Adds an item. Several arguments are one error.
    fn push(&mut self, item: Result<Item, ItemError>) {
        let is_argument =
            |item: &Result<Item, ItemError>| matches!(item, Err(error) if error.is_argument);
        if !is_argument(&item) || !self.read.last().is_some_and(is_argument) {
            self.read.push(item);
        }
    }
}

impl From<syn::Error> for ItemError {
    fn from(error: syn::Error) -> Self {
        Self {
            error,
            is_argument: false,
        }
    }
}

impl Item {
    /// Parses items. Each syntax error is an `Err`.
    pub(super) fn parse_all(tokens: TokenStream, place: Place) -> Vec<Result<Self, ItemError>> {
        let read = |input: ParseStream<'_>| {
            let mut items = Items::default();
            while !input.is_empty() {
                let item = Self::parse(input, place, &items);
                until_comma(input);
                items.push(item);
                if let Some(semicolon) = input.parse::<Option<Token![;]>>()? {
                    let message = "unexpected `;`: write `,`";
                    let error = syn::Error::new_spanned(semicolon, message);
                    items.push(Err(error.into()));
                }
                input.parse::<Option<Token![,]>>()?;
            }
            Ok(items.read)
        };
        read.parse2(tokens)
            .unwrap_or_else(|error| vec![Err(error.into())])
    }

    fn parse(input: ParseStream<'_>, place: Place, before: &Items) -> Result<Self, ItemError> {
        let after_message = before.after_message();
        // Other macros accept `message = "{}", self.0`.
        if !input.peek(syn::Ident::peek_any) || input.peek(Token![self]) {
            return Err(ItemError {
                error: missing_key(input, place, before),
                is_argument: after_message,
            });
        }
        let name = input.call(Ident::parse_any)?;
        let tokens = until_comma(&input.fork());
        let value = Value::parse(input)?;
        let key = key::find(&name.to_string()).ok_or_else(|| {
            let message = if after_message {
                let close = nearest(&name.to_string(), place.keys());
                let hint = close.map(|close| format!(", did you mean `{close}`?"));
                format!(
                    "unknown key `{name}`{} {ARGUMENTS}",
                    hint.unwrap_or_default()
                )
            } else {
                key::unknown(&name, place)
            };
            ItemError {
                error: syn::Error::new_spanned(&name, message),
                is_argument: after_message && matches!(value, Value::None | Value::Other),
            }
        })?;
        Ok(Self {
            key,
            name,
            value,
            tokens,
            place,
        })
    }

    pub(super) fn with_value<T>(self, value: T) -> KeyValue<T> {
        KeyValue {
            key: self.name,
            value,
            tokens: self.tokens,
        }
    }

    /// Returns an error at the key and its value.
    pub(super) fn error(&self, message: impl Display) -> syn::Error {
        syn::Error::new_spanned(self.to_token_stream(), message)
    }

    /// Returns the error of a value that the key does not accept.
    pub(super) fn unexpected(&self) -> syn::Error {
        let value = self.assigned();
        if value.is_empty() {
            return self.unexpected_at(self.name.to_token_stream());
        }
        self.unexpected_at(value)
    }

    /// Returns the tokens of the value.
    pub(super) fn assigned(&self) -> TokenStream {
        after_equals(self.tokens.clone())
    }

    /// Returns the error of a part of the value that the key does not accept.
    pub(super) fn unexpected_at(&self, part: TokenStream) -> syn::Error {
        let part = if part.is_empty() {
            self.tokens.clone()
        } else {
            part
        };
        let form = key::form(self.key, self.place).unwrap_or_default();
        syn::Error::new_spanned(part, format_args!("expected {form}"))
    }

    fn to_token_stream(&self) -> TokenStream {
        let (name, tokens) = (&self.name, &self.tokens);
        quote!(#name #tokens)
    }
}

impl Value {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if let Some(group) =
            whole::<Group>(input).filter(|group| group.delimiter() == Delimiter::Parenthesis)
        {
            return Ok(Self::List(group));
        }
        if !input.peek(Token![=]) || input.peek(Token![==]) {
            return Ok(if at_end(input) {
                Self::None
            } else {
                Self::Other
            });
        }
        input.parse::<Token![=]>()?;
        Self::parse_assigned(input)
    }

    /// Parses the value after `=`: the first form that consumes all of it.
    pub(super) fn parse_assigned(input: ParseStream<'_>) -> syn::Result<Self> {
        if let Some(lit) = whole(input) {
            return Ok(Self::Lit(lit));
        }
        if whole::<Token![_]>(input).is_some() {
            return Ok(Self::Underscore);
        }
        if let Some(path) = whole(input) {
            return Ok(Self::Path(path));
        }
        // `crate = crate` and `crate = $crate` are paths, but not types.
        let path = |input: ParseStream<'_>| input.call(Path::parse_mod_style);
        let fork = input.fork();
        if let Ok(path) = path(&fork)
            && at_end(&fork)
        {
            until_comma(input);
            return Ok(Self::Path(TypePath {
                attrs: Vec::new(),
                qself: None,
                path,
            }));
        }
        match missing_comma(input) {
            Some(error) => Err(error),
            None => Ok(Self::Other),
        }
    }
}

/// Returns the tokens after a leading `=`, or all tokens if it is part of an operator such as `==`.
fn after_equals(tokens: TokenStream) -> TokenStream {
    let rest = |input: ParseStream<'_>| {
        let is_equals = input.peek(Token![=]) && !input.peek(Token![==]) && !input.peek(Token![=>]);
        if is_equals {
            input.parse::<Token![=]>()?;
        }
        input.parse()
    };
    rest.parse2(tokens.clone()).unwrap_or(tokens)
}

fn at_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Token![;])
}

/// Parses a `T` that ends at a comma, or consumes nothing.
fn whole<T: Parse>(input: ParseStream<'_>) -> Option<T> {
    let fork = input.fork();
    let whole = fork.parse().ok().filter(|_| at_end(&fork))?;
    input.advance_to(&fork);
    Some(whole)
}

/// Consumes and returns the tokens before the next comma.
fn until_comma(input: ParseStream<'_>) -> TokenStream {
    let mut skipped = Vec::new();
    while !at_end(input) {
        match input.parse::<TokenTree>() {
            Ok(token) => skipped.push(token),
            Err(_) => break,
        }
    }
    skipped.into_iter().collect()
}

/// The fix for arguments after a message, which other macros accept.
const ARGUMENTS: &str = "(messages have no arguments: write `{field}` or `{0}` in the string)";

fn missing_key(input: ParseStream<'_>, place: Place, before: &Items) -> syn::Error {
    let here = input.error("expected a key");
    let fork = input.fork();
    let text = fork.parse::<LitStr>().ok();
    let is_quoted_key = fork.peek(Token![=]);
    let is_second_message = text.is_some() && !is_quoted_key && before.has_message();
    let tokens = until_comma(input);
    if tokens.is_empty() {
        return here;
    }
    match text {
        Some(text) if is_quoted_key && key::is_key(&text.value()) => {
            let key = text.value();
            syn::Error::new_spanned(text, format_args!("quoted key `\"{key}\"`: write `{key}`"))
        }
        Some(text) if !is_quoted_key && !is_second_message && place != Place::Field => {
            let text = text.to_token_stream();
            let message = format!("expected a key: write `message = {text}`");
            syn::Error::new_spanned(tokens, message)
        }
        _ if is_second_message || before.after_message() => {
            syn::Error::new_spanned(tokens, format_args!("expected a key {ARGUMENTS}"))
        }
        _ => {
            let message = format!("expected a key: {}", place.allowed());
            syn::Error::new_spanned(tokens, message)
        }
    }
}

/// Returns the error of a key that follows a value without a comma.
fn missing_comma(input: ParseStream<'_>) -> Option<syn::Error> {
    let fork = input.fork();
    fork.parse::<Lit>()
        .map(drop)
        .or_else(|_| fork.parse::<TypePath>().map(drop))
        .ok()?;
    let next = fork.call(Ident::parse_any).ok()?;
    key::is_key(&next.to_string())
        .then(|| syn::Error::new_spanned(&next, format_args!("missing `,` before `{next}`")))
}
