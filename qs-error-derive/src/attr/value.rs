//! The typed values of the keys.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{Lit, LitInt, LitStr, Token, TypePath};

use super::code_path::CodePath;
use super::item::{Item, Value};
use super::names::repetition;
use crate::grammar;
use crate::key::conversions;
use crate::status;
use crate::words::{closest_or, list, not_constant, source_text};

/// The value of `code`.
pub(crate) enum Code {
    Declared(LitStr),
    Inherited(Box<CodePath>),
}

impl Code {
    /// Returns whether it refers to a variant of the derived type.
    pub(crate) fn is_of(&self, owner: &Ident) -> bool {
        matches!(self, Self::Inherited(code_path) if code_path.is_of(owner))
    }
}

#[derive(Clone)]
pub(crate) struct Status {
    pub(crate) number: u16,
    pub(crate) tokens: TokenStream,
}

/// The source of a header value: a literal, a constant, or `_`.
#[derive(Clone)]
pub(crate) enum HeaderSource {
    Literal(LitStr),
    Constant(TokenStream),
    /// `_`: other code sets the header.
    External,
}

#[derive(Clone)]
pub(crate) struct Header {
    pub(crate) name: LitStr,
    pub(crate) value: HeaderSource,
}

impl Item {
    pub(super) fn flag(&self) -> syn::Result<()> {
        match self.value {
            Value::None => Ok(()),
            _ => Err(self.unexpected()),
        }
    }

    pub(super) fn string(&self) -> syn::Result<LitStr> {
        match &self.value {
            Value::Lit(Lit::Str(text)) if text.suffix().is_empty() => Ok(text.clone()),
            _ => Err(self.unexpected()),
        }
    }

    /// Parses a string that is not empty.
    pub(super) fn non_empty_string(&self) -> syn::Result<LitStr> {
        self.string().and_then(|text| {
            if text.value().is_empty() {
                Err(self.unexpected())
            } else {
                Ok(text)
            }
        })
    }

    pub(super) fn url(&self) -> syn::Result<LitStr> {
        let url = self.non_empty_string()?;
        match grammar::url_error(&url.value()) {
            None => Ok(url),
            Some(message) => Err(syn::Error::new_spanned(url, message)),
        }
    }

    pub(super) fn version(&self) -> syn::Result<LitStr> {
        let version = self.non_empty_string()?;
        match grammar::version_error(&version.value()) {
            None => Ok(version),
            Some(message) => Err(syn::Error::new_spanned(version, message)),
        }
    }

    pub(super) fn optional_string(&self) -> syn::Result<Option<LitStr>> {
        match self.value {
            Value::None => Ok(None),
            _ => self.string().map(Some),
        }
    }

    pub(super) fn path(&self) -> syn::Result<TokenStream> {
        match &self.value {
            Value::Path(path) if path.qself.is_none() => Ok(path.to_token_stream()),
            _ => Err(self.unexpected()),
        }
    }

    /// Parses the name of an item.
    pub(super) fn name(&self) -> syn::Result<Ident> {
        match &self.value {
            // A keyword, such as `Self`, is a path but not a name.
            Value::Path(path) => syn::parse2(path.to_token_stream()).map_err(|_| self.unexpected()),
            _ => Err(self.unexpected()),
        }
    }

    pub(super) fn code(&self) -> syn::Result<Code> {
        match &self.value {
            Value::Path(path) => CodePath::new(path.clone())
                .map(Box::new)
                .map(Code::Inherited),
            Value::Other if self.is_field_access() => Err(self.not_constant()),
            _ => self.string().map(Code::Declared),
        }
    }

    pub(super) fn status(&self) -> syn::Result<Status> {
        let (number, text) = match &self.value {
            // A number that overflows is not a status.
            Value::Lit(Lit::Int(number)) if has_good_suffix(number) => (
                number.base10_parse().unwrap_or(u64::MAX),
                number.to_string(),
            ),
            Value::Path(path) => {
                let number = u64::from(status_name(path)?);
                (number, number.to_string())
            }
            Value::Other if self.is_field_access() => return Err(self.not_constant()),
            _ => return Err(self.unexpected()),
        };
        let tokens = self.assigned();
        match u16::try_from(number) {
            Ok(number @ 400..=599) => Ok(Status { number, tokens }),
            _ => {
                let message = format!("invalid status `{text}`: expected 400..=599");
                Err(syn::Error::new_spanned(tokens, message))
            }
        }
    }

    /// Returns whether the value is a field, such as `self.status` or thiserror's `.0`.
    fn is_field_access(&self) -> bool {
        match self.assigned().into_iter().next() {
            Some(TokenTree::Ident(first)) => first == "self",
            Some(TokenTree::Punct(first)) => first.as_char() == '.',
            _ => false,
        }
    }

    fn not_constant(&self) -> syn::Error {
        let value = self.assigned();
        let source = format!("`{}`", source_text(&value));
        syn::Error::new_spanned(value, not_constant(&self.name, source))
    }

    pub(super) fn seconds(&self) -> syn::Result<u64> {
        match &self.value {
            Value::Lit(Lit::Int(seconds)) if has_good_suffix(seconds) => {
                seconds.base10_parse().map_err(|_| self.unexpected())
            }
            _ => Err(self.unexpected()),
        }
    }

    pub(super) fn header_source(&self) -> syn::Result<HeaderSource> {
        match &self.value {
            Value::Underscore => Ok(HeaderSource::External),
            _ => {
                let text = self.non_empty_string()?;
                match grammar::header_value_error(&text.value()) {
                    None => Ok(HeaderSource::Literal(text)),
                    Some(message) => Err(syn::Error::new_spanned(text, message)),
                }
            }
        }
    }

    pub(super) fn header(&self) -> syn::Result<Header> {
        let Value::List(group) = &self.value else {
            return Err(self.unexpected());
        };
        let (name, value) = split_at_equals(group.stream()).ok_or_else(|| self.unexpected())?;
        let literal = syn::parse2::<LitStr>(name.clone()).ok();
        let literal = literal.filter(|name| name.suffix().is_empty());
        Ok(Header {
            name: literal.ok_or_else(|| self.unexpected_at(name))?,
            value: parse_header_source(value.clone()).ok_or_else(|| self.unexpected_at(value))?,
        })
    }

    pub(super) fn skip(&self) -> syn::Result<Vec<Ident>> {
        self.names(conversion_error)
    }
}

fn has_good_suffix(number: &LitInt) -> bool {
    matches!(number.suffix(), "" | "u16")
}

fn conversion_error(name: &Ident, before: &[Ident]) -> Option<String> {
    let text = name.to_string();
    if !conversions().any(|conversion| conversion == text) {
        let hint = closest_or(&text, conversions(), || {
            format!("expected one of {}", list(conversions()))
        });
        return Some(format!("unknown conversion `{text}`{hint}"));
    }
    repetition("conversion", name, before)
}

/// Returns the tokens before and after the `=` of a header.
fn split_at_equals(tokens: TokenStream) -> Option<(TokenStream, TokenStream)> {
    let is_equals =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '=');
    let mut tokens = tokens.into_iter().peekable();
    let mut name = Vec::new();
    while let Some(token) = tokens.next_if(|token| !is_equals(token)) {
        name.push(token);
    }
    tokens.next()?;
    Some((name.into_iter().collect(), tokens.collect()))
}

fn parse_header_source(value: TokenStream) -> Option<HeaderSource> {
    let read = |input: ParseStream<'_>| {
        let value = Value::parse_assigned(input)?;
        input.parse::<Option<Token![,]>>()?;
        Ok(value)
    };
    match read.parse2(value).ok()? {
        Value::Lit(Lit::Str(text)) if text.suffix().is_empty() => Some(HeaderSource::Literal(text)),
        Value::Path(path) => Some(HeaderSource::Constant(path.to_token_stream())),
        Value::Underscore => Some(HeaderSource::External),
        _ => None,
    }
}

fn status_name(path: &TypePath) -> syn::Result<u16> {
    let mut segments = path.path.segments.iter().rev();
    let name = segments
        .next()
        .map(|last| last.ident.to_string())
        .unwrap_or_default();
    let of_status_code = segments
        .next()
        .is_none_or(|owner| owner.ident == "StatusCode");
    let is_bare = path
        .path
        .segments
        .iter()
        .all(|segment| segment.arguments.is_none());
    if path.qself.is_some() || !of_status_code || !is_bare {
        let message = match status::by_name(&name) {
            Ok(_) => "expected a name of `http::StatusCode`, such as `NOT_FOUND` or `StatusCode::NOT_FOUND`".to_owned(),
            Err(_) => not_constant("status", format_args!("`{}`", source_text(path))),
        };
        return Err(syn::Error::new_spanned(path, message));
    }
    status::by_name(&name).map_err(|message| syn::Error::new_spanned(path, message))
}
