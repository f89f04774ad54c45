//! A field and its keys.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;
use syn::{Attribute, GenericArgument, Index, LitStr, Member, Meta, PathArguments, Type};

use super::DisplayImpl;
use crate::attr::{Attrs, KeyValue};
use crate::errors::Errors;
use crate::key::Place;

pub(crate) struct Field<'a> {
    pub(crate) ident: Option<&'a Ident>,
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    pub(crate) attributes: &'a [Attribute],
    /// The name in the patterns of the expansion.
    pub(crate) binding: Ident,
    /// The attribute `source`.
    pub(crate) source: Option<TokenStream>,
    /// The attribute `from`.
    pub(crate) from: Option<TokenStream>,
    pub(crate) header: Option<LitStr>,
    pub(crate) retry_after: Option<Ident>,
    /// The name of the extension member.
    pub(crate) extension: Option<LitStr>,
    pub(crate) expose: bool,
    /// The keys that a field of a `transparent` variant cannot have.
    pub(crate) transparent_conflicts: Vec<Ident>,
    /// Whether an attribute did not parse.
    pub(super) broken: bool,
}

impl<'a> Field<'a> {
    pub(super) fn new(
        at: usize,
        field: &'a syn::Field,
        display: DisplayImpl,
        errors: &Errors,
    ) -> Self {
        let attrs = Attrs::parse(&field.attrs, Place::Field, errors);
        let bare = |name: &str| match display {
            DisplayImpl::Thiserror => field
                .attrs
                .iter()
                .find(|attribute| is_bare(attribute, name)),
            DisplayImpl::Derived | DisplayImpl::External => None,
        };
        match display {
            DisplayImpl::Thiserror => check_bare_attributes(&attrs, errors),
            DisplayImpl::Derived => check_attributes_of_thiserror(&field.attrs, errors),
            DisplayImpl::External => {}
        }
        let ident = field.ident.as_ref();
        let span = ident.map_or_else(Span::call_site, Ident::span);
        Self {
            ident,
            member: member(ident, at),
            ty: &field.ty,
            attributes: &field.attrs,
            binding: format_ident!("__qs_{at}", span = span),
            transparent_conflicts: attrs.conflicts_with_transparent().cloned().collect(),
            source: bare("source")
                .map(ToTokens::to_token_stream)
                .or_else(|| tokens(attrs.source.as_ref())),
            from: bare("from")
                .map(ToTokens::to_token_stream)
                .or_else(|| tokens(attrs.from.as_ref())),
            extension: attrs.member.map(|pair| {
                let name = ident.map_or_else(|| at.to_string(), |name| name.unraw().to_string());
                pair.value
                    .unwrap_or_else(|| LitStr::new(&name, pair.key.span()))
            }),
            header: attrs.field_header.map(|pair| pair.value),
            retry_after: attrs.field_retry_after.map(|pair| pair.key),
            expose: attrs.expose.is_some(),
            broken: attrs.broken,
        }
    }

    /// Reports and removes `member` of a source without `expose`.
    pub(super) fn check_source_member(&mut self, errors: &Errors) {
        if self.expose {
            return;
        }
        if let Some(literal) = self.extension.take() {
            let name = self.name();
            errors.push(
                literal,
                format_args!("member shows the source `{name}` to clients: remove `member`, or add `expose` if this is intended"),
            );
        }
    }

    /// Returns the name in messages.
    pub(crate) fn name(&self) -> String {
        match &self.member {
            Member::Named(name) => name.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }

    /// Returns whether a key makes the field public.
    pub(crate) fn is_public(&self) -> bool {
        self.expose
            || self.header.is_some()
            || self.retry_after.is_some()
            || self.extension.is_some()
    }

    /// Returns the `T` of an `Option<T>`.
    pub(crate) fn optional(&self) -> Option<&'a Type> {
        optional(self.ty)
    }

    /// Returns whether the type can be an `Option` or an alias of one.
    pub(crate) fn may_be_option(&self) -> bool {
        const RETRY_AFTER_TYPES: [&str; 6] = ["u8", "u16", "u32", "u64", "usize", "Duration"];
        match bare(self.ty) {
            Type::Macro(_) => true,
            Type::Path(path) => {
                let last = path.path.segments.last();
                last.is_some_and(|last| RETRY_AFTER_TYPES.iter().all(|name| last.ident != name))
            }
            _ => false,
        }
    }

    /// Returns the binding with a span at which rustc reports errors of its type.
    pub(crate) fn binding_at(&self, span: Span) -> Ident {
        let mut binding = self.binding.clone();
        binding.set_span(span);
        binding
    }
}

fn member(ident: Option<&Ident>, at: usize) -> Member {
    match ident {
        Some(ident) => Member::Named(ident.clone()),
        None => Member::Unnamed(Index::from(at)),
    }
}

fn tokens(pair: Option<&KeyValue<()>>) -> Option<TokenStream> {
    pair.map(|pair| pair.key.to_token_stream())
}

fn is_bare(attribute: &Attribute, name: &str) -> bool {
    matches!(&attribute.meta, Meta::Path(path) if path.is_ident(name))
}

/// Reports `#[qs(from)]` and `#[qs(source)]` with thiserror, which does not read them.
fn check_bare_attributes(attrs: &Attrs, errors: &Errors) {
    for pair in [&attrs.from, &attrs.source].into_iter().flatten() {
        let key = &pair.key;
        errors.push(
            key,
            format_args!("key `{key}` cannot be combined with `#[error(…)]`: write `#[{key}]`, which both derives read"),
        );
    }
}

/// Reports thiserror's `#[from]` and `#[source]` without `#[error(…)]`, where they have no effect.
fn check_attributes_of_thiserror(attributes: &[Attribute], errors: &Errors) {
    for name in ["from", "source"] {
        for attribute in attributes
            .iter()
            .filter(|attribute| is_bare(attribute, name))
        {
            errors.push(
                attribute,
                format_args!(
                    "`#[{name}]` has no effect without `#[error(…)]`: write `#[qs({name})]`"
                ),
            );
        }
    }
}

fn optional(ty: &Type) -> Option<&Type> {
    const NAMES: [&str; 4] = [
        "Option",
        "option::Option",
        "std::option::Option",
        "core::option::Option",
    ];
    let Type::Path(path) = bare(ty) else {
        return None;
    };
    let names: Vec<String> = path
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    let segment = path
        .path
        .segments
        .last()
        .filter(|_| NAMES.contains(&names.join("::").as_str()))?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match (arguments.args.first(), arguments.args.len()) {
        (Some(GenericArgument::Type(inner)), 1) => Some(inner),
        _ => None,
    }
}

/// Removes groups and parentheses around a type.
pub(crate) fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        _ => ty,
    }
}
