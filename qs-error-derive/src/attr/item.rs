//! One `key`, `key = value` or `key(...)`, and how to recover when it is none.

use std::fmt::Display;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Lit, LitStr, Path, Token, TypePath};

use super::Given;
use crate::key::{self, Key, Place};

/// What follows a key, before anyone asks whether it fits the key.
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
    /// What stands behind the key, as typed.
    typed: TokenStream,
    place: Place,
}

/// What is wrong with an item.
pub(super) struct Mistake {
    pub(super) error: syn::Error,
    /// It is an argument for the message before it, which only knows fields.
    pub(super) is_argument: bool,
}

impl Item {
    /// Reads the items that it can and reports each that it cannot.
    pub(super) fn parse_all(tokens: TokenStream, place: Place) -> Vec<Result<Self, Mistake>> {
        let read = |input: ParseStream<'_>| {
            let mut items = Vec::new();
            while !input.is_empty() {
                let after_message = matches!(
                    items.last(),
                    Some(Ok(Self {
                        key: Key::Message | Key::Display,
                        ..
                    }))
                );
                let item = Self::parse(input, place);
                items.push(item.map_err(|error| Mistake {
                    error,
                    is_argument: after_message,
                }));
                until_comma(input);
                input.parse::<Option<Token![,]>>()?;
            }
            Ok(items)
        };
        read.parse2(tokens).unwrap_or_else(|error| {
            vec![Err(Mistake {
                error,
                is_argument: false,
            })]
        })
    }

    fn parse(input: ParseStream<'_>, place: Place) -> syn::Result<Self> {
        // `message = "{}", self.0` is what other macros take.
        if !input.peek(syn::Ident::peek_any) || input.peek(Token![self]) {
            return Err(no_key(input));
        }
        let name = input.call(Ident::parse_any)?;
        let typed = until_comma(&input.fork());
        let value = Value::parse(input)?;
        let key = key::find(&name.to_string(), place)
            .map_err(|message| syn::Error::new_spanned(&name, message))?;
        Ok(Self {
            key,
            name,
            value,
            typed,
            place,
        })
    }

    pub(super) fn given<T>(self, value: T) -> Given<T> {
        let tokens = self.to_token_stream();
        Given {
            key: self.name,
            value,
            tokens,
        }
    }

    /// An error at the key and its value.
    pub(super) fn error(&self, message: impl Display) -> syn::Error {
        syn::Error::new_spanned(self.to_token_stream(), message)
    }

    /// The value is not of the form that the key takes.
    pub(super) fn unexpected(&self) -> syn::Error {
        let form = key::form(self.key, self.place).unwrap_or_default();
        let message = format!("expected {form}");
        let mut value = self.typed.clone().into_iter().peekable();
        value.next_if(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '='));
        if value.peek().is_none() {
            return syn::Error::new_spanned(&self.name, message);
        }
        syn::Error::new_spanned(value.collect::<TokenStream>(), message)
    }

    fn to_token_stream(&self) -> TokenStream {
        let (name, typed) = (&self.name, &self.typed);
        quote!(#name #typed)
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

    /// What stands behind `=`: the first reading that uses it up.
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
        // `crate = crate` and `crate = $crate` are paths, but no types.
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

fn at_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// Parses a `T` if it reaches to the next comma, else leaves the input alone.
fn whole<T: Parse>(input: ParseStream<'_>) -> Option<T> {
    let fork = input.fork();
    fork.parse::<T>().ok().filter(|_| at_end(&fork))?;
    input.parse().ok()
}

/// Skips to the next comma and gives what it passed.
fn until_comma(input: ParseStream<'_>) -> TokenStream {
    let mut passed = TokenStream::new();
    while !at_end(input) {
        match input.parse::<TokenTree>() {
            Ok(token) => passed.extend([token]),
            Err(_) => break,
        }
    }
    passed
}

fn no_key(input: ParseStream<'_>) -> syn::Error {
    let here = input.error("expected a key");
    let lone_text = input.fork().parse::<LitStr>().ok();
    let tokens = until_comma(input);
    let message = match lone_text {
        _ if tokens.is_empty() => return here,
        Some(text) => format!(
            "expected a key: write `message = {}`",
            text.to_token_stream()
        ),
        None => "expected a key; a message takes no arguments, it names fields: `{field}` or `{0}`"
            .to_owned(),
    };
    syn::Error::new_spanned(tokens, message)
}

/// The key that stands right behind a value, where a comma should be.
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
