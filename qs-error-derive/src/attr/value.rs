//! The typed values of the keys.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Lit, LitInt, LitStr, Path, PathArguments, Token, Type, TypePath};

use super::item::{Item, Value};
use crate::grammar;
use crate::key::SKIPPABLE;
use crate::similar::{did_you_mean, list, source_text};
use crate::status;

/// Where a code comes from.
pub(crate) enum Code {
    Declared(LitStr),
    Inherited(Origin),
}

impl Code {
    /// Whether it is that of another variant of the type being derived.
    pub(crate) fn is_of(&self, owner: &Ident) -> bool {
        matches!(self, Self::Inherited(origin) if origin.is_of(owner))
    }
}

/// `Type::Variant`: the row of another variant.
#[derive(Clone)]
pub(crate) struct Origin {
    pub(crate) path: TypePath,
    /// The path in the form that expressions and patterns need, without the variant.
    pub(crate) ty: TokenStream,
    pub(crate) variant: Ident,
}

#[derive(Clone)]
pub(crate) struct Status {
    pub(crate) number: u16,
    pub(crate) tokens: TokenStream,
}

/// A header's value: given here, or supplied by something else.
#[derive(Clone)]
pub(crate) enum Fill {
    Text(LitStr),
    Constant(TokenStream),
    Elsewhere,
}

#[derive(Clone)]
pub(crate) struct Header {
    pub(crate) name: LitStr,
    pub(crate) value: Fill,
}

#[derive(Clone, Copy)]
pub(crate) enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Off,
}

const LEVELS: &[(&str, Level)] = &[
    ("error", Level::Error),
    ("warn", Level::Warn),
    ("info", Level::Info),
    ("debug", Level::Debug),
    ("off", Level::Off),
];

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

    pub(super) fn url(&self) -> syn::Result<LitStr> {
        let url = self.string()?;
        match grammar::url_mistake(&url.value()) {
            None => Ok(url),
            Some(mistake) => Err(syn::Error::new_spanned(url, mistake)),
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

    pub(super) fn code(&self) -> syn::Result<Code> {
        match &self.value {
            Value::Path(path) => Origin::new(path.clone()).map(Code::Inherited),
            _ => self.string().map(Code::Declared),
        }
    }

    pub(super) fn status(&self) -> syn::Result<Status> {
        let (number, tokens) = match &self.value {
            Value::Lit(Lit::Int(number)) => (self.integer(number)?, number.to_token_stream()),
            Value::Path(path) => (status_name(path)?, path.to_token_stream()),
            _ => return Err(self.unexpected()),
        };
        match u16::try_from(number) {
            Ok(number @ 400..=599) => Ok(Status { number, tokens }),
            _ => {
                let message = format!("status {number} is no error: expected 400..=599");
                Err(syn::Error::new_spanned(tokens, message))
            }
        }
    }

    pub(super) fn seconds(&self) -> syn::Result<u64> {
        match &self.value {
            Value::Lit(Lit::Int(seconds)) => self.integer(seconds),
            _ => Err(self.unexpected()),
        }
    }

    fn integer(&self, number: &LitInt) -> syn::Result<u64> {
        match number.suffix() {
            "" | "u16" => number.base10_parse().map_err(|_| self.unexpected()),
            _ => Err(self.unexpected()),
        }
    }

    pub(super) fn level(&self) -> syn::Result<Level> {
        let Value::Path(path) = &self.value else {
            return Err(self.unexpected());
        };
        let name = source_text(path);
        let level = LEVELS
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, level)| *level);
        level.ok_or_else(|| {
            let names = LEVELS.iter().map(|(known, _)| *known);
            let hint = did_you_mean(&name, names.clone());
            let message = format!(
                "unknown level `{name}`{hint}expected one of {}",
                list(names)
            );
            syn::Error::new_spanned(path, message)
        })
    }

    pub(super) fn fill(&self) -> syn::Result<Fill> {
        match &self.value {
            Value::Underscore => Ok(Fill::Elsewhere),
            _ => {
                let text = self.string()?;
                match grammar::header_value_mistake(&text.value()) {
                    None => Ok(Fill::Text(text)),
                    Some(mistake) => Err(syn::Error::new_spanned(text, mistake)),
                }
            }
        }
    }

    pub(super) fn header(&self) -> syn::Result<Header> {
        let Value::List(group) = &self.value else {
            return Err(self.unexpected());
        };
        let read = |input: ParseStream<'_>| {
            let name = input.parse::<LitStr>()?;
            input.parse::<Token![=]>()?;
            let value = Value::parse_assigned(input)?;
            input.parse::<Option<Token![,]>>()?;
            Ok((name, value))
        };
        let (name, value) = read.parse2(group.stream()).map_err(|_| self.unexpected())?;
        let value = match value {
            Value::Lit(Lit::Str(text)) if text.suffix().is_empty() => Fill::Text(text),
            Value::Path(path) => Fill::Constant(path.to_token_stream()),
            Value::Underscore => Fill::Elsewhere,
            _ => return Err(self.unexpected()),
        };
        Ok(Header { name, value })
    }

    pub(super) fn skip(&self) -> syn::Result<Vec<Ident>> {
        let Value::List(group) = &self.value else {
            return Err(self.unexpected());
        };
        let names = Punctuated::<Ident, Token![,]>::parse_terminated
            .parse2(group.stream())
            .map_err(|_| self.unexpected())?;
        for name in &names {
            let typed = name.to_string();
            if !SKIPPABLE.contains(&typed.as_str()) {
                let hint = did_you_mean(&typed, SKIPPABLE.iter().copied());
                let message = format!(
                    "unknown conversion `{typed}`{hint}the conversions are {}",
                    list(SKIPPABLE)
                );
                return Err(syn::Error::new_spanned(name, message));
            }
        }
        Ok(names.into_iter().collect())
    }
}

impl Origin {
    fn new(path: TypePath) -> syn::Result<Self> {
        let Some((ty, variant)) = split(&path) else {
            let message = "expected `Type::Variant`, the variant whose code this is: the path needs at least two segments";
            return Err(syn::Error::new_spanned(path, message));
        };
        Ok(Self { path, ty, variant })
    }

    /// Whether the path leads into the type being derived.
    pub(crate) fn is_of(&self, owner: &Ident) -> bool {
        let ty = source_text(&self.ty);
        ty == "Self" || *owner == ty || ty.strip_prefix("self::").is_some_and(|ty| *owner == ty)
    }

    /// The path as a pattern: `Type::<Arguments>::Variant`.
    pub(crate) fn pattern(&self) -> TokenStream {
        let (ty, variant) = (&self.ty, &self.variant);
        quote!(#ty::#variant)
    }

    /// The name of the hidden constant that says where the row is.
    pub(crate) fn constant(&self) -> Ident {
        row_constant(&self.variant)
    }
}

/// The hidden constant that a derived type has for each variant.
pub(crate) fn row_constant(variant: &Ident) -> Ident {
    format_ident!("__QS_{}", variant.unraw(), span = variant.span())
}

/// `Type::<Arguments>` and `Variant`. A pattern has no place for `<Type>::`, so that is opened.
fn split(path: &TypePath) -> Option<(TokenStream, Ident)> {
    let mut segments = path.path.segments.clone();
    let variant = segments
        .pop()
        .filter(|last| last.arguments.is_none())?
        .ident;
    segments.pop_punct();
    let mut ty = match &path.qself {
        None => Path {
            segments,
            ..path.path.clone()
        },
        Some(qself) if segments.is_empty() => match &*qself.ty {
            Type::Path(ty) if ty.qself.is_none() => ty.path.clone(),
            _ => return None,
        },
        Some(_) => return None,
    };
    for segment in &mut ty.segments {
        if let PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
            arguments.colon2_token.get_or_insert_with(Default::default);
        }
    }
    (!ty.segments.is_empty()).then(|| (ty.to_token_stream(), variant))
}

fn status_name(path: &TypePath) -> syn::Result<u64> {
    let mut segments = path.path.segments.iter().rev();
    let name = segments
        .next()
        .map(|last| last.ident.to_string())
        .unwrap_or_default();
    let of_status_code = segments
        .next()
        .is_none_or(|owner| owner.ident == "StatusCode");
    if path.qself.is_some() || !of_status_code {
        let message =
            "expected a name of `http::StatusCode`, such as `NOT_FOUND` or `StatusCode::NOT_FOUND`";
        return Err(syn::Error::new_spanned(path, message));
    }
    status::by_name(&name)
        .map(u64::from)
        .map_err(|message| syn::Error::new_spanned(path, message))
}
