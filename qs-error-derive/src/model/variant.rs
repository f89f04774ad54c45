//! A variant, or the one that a struct is.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use qs_error_spec::row::NO_ROW;
use quote::quote;
use syn::{Attribute, DeriveInput, Fields, Generics, Meta};

use super::{DisplayImpl, Field, Row};
use crate::attr::{Attrs, KeyValue};
use crate::errors::Errors;
use crate::generics::type_parameters;
use crate::key::{Key, Place};

pub(crate) struct Variant<'a> {
    /// The variant, or the struct.
    pub(crate) ident: &'a Ident,
    pub(crate) attributes: &'a [Attribute],
    /// How to match it: `Type::Name`, `Self`.
    pub(crate) path: TokenStream,
    pub(crate) fields: Vec<Field<'a>>,
    /// The field that Error::source gives, as thiserror chooses it.
    pub(crate) source: Option<usize>,
    pub(crate) role: Role,
    /// Which row is its own.
    pub(crate) position: Option<u16>,
}

pub(crate) enum Role {
    /// Has a row of its own.
    Coded(Box<Row>),
    /// All comes from its only field.
    Transparent,
    /// `transparent` without the one field that it needs; reported.
    Broken,
}

/// Everything around a variant that its meaning depends on.
pub(super) struct VariantContext<'o, 'a> {
    pub(super) owner: &'a Ident,
    pub(super) generics: &'a Generics,
    /// All attributes of the type.
    pub(super) attributes: &'a [Attribute],
    pub(super) names: &'o BTreeSet<String>,
    pub(super) type_attrs: &'o Attrs,
    pub(super) display: DisplayImpl,
    pub(super) errors: &'o Errors,
}

impl<'a> VariantContext<'_, 'a> {
    pub(super) fn structure(&self, input: &'a DeriveInput, fields: &'a Fields) -> Variant<'a> {
        let mut variant = Variant::shape(&input.ident, quote!(Self), fields, &input.attrs, self);
        variant.role = variant.role(self.type_attrs, &input.attrs, self);
        variant
    }

    /// The path of a variant. rustc finds it at once in the type, and behind `Self` by looking at
    /// each of them.
    fn path(&self, variant: &Ident) -> TokenStream {
        let owner = self.owner;
        if type_parameters(self.generics).any(|parameter| parameter == owner) {
            return quote!(Self::#variant);
        }
        quote!(#owner::#variant)
    }
}

impl<'a> Variant<'a> {
    pub(super) fn new(variant: &'a syn::Variant, context: &VariantContext<'_, 'a>) -> Self {
        let ident = &variant.ident;
        let attrs = Attrs::parse(&variant.attrs, Place::Variant, context.errors);
        let mut made = Self::shape(
            ident,
            context.path(ident),
            &variant.fields,
            &variant.attrs,
            context,
        );
        made.role = made.role(&attrs, &variant.attrs, context);
        made
    }

    fn shape(
        ident: &'a Ident,
        path: TokenStream,
        fields: &'a Fields,
        attributes: &'a [Attribute],
        context: &VariantContext<'_, 'a>,
    ) -> Self {
        let mut fields: Vec<Field<'a>> = fields
            .iter()
            .enumerate()
            .map(|(at, field)| Field::new(at, field, context.display, context.errors))
            .collect();
        let explicit = fields
            .iter()
            .position(|field| field.source.is_some() || field.from.is_some());
        let named = || {
            fields
                .iter()
                .position(|field| field.ident.is_some_and(|name| name == "source"))
        };
        let foreign =
            || (context.is_error_transparent(attributes) && fields.len() == 1).then_some(0);
        let source = explicit.or_else(named).or_else(foreign);
        if let Some(field) = source.and_then(|at| fields.get_mut(at)) {
            field.keep_source_inside(context.errors);
        }
        Self {
            ident,
            attributes,
            path,
            fields,
            source,
            role: Role::Broken,
            position: None,
        }
    }

    fn role(
        &self,
        attrs: &Attrs,
        attributes: &[Attribute],
        context: &VariantContext<'_, 'a>,
    ) -> Role {
        if let Some(transparent) = &attrs.transparent {
            return self.transparent(&transparent.key, attrs, context.errors);
        }
        // thiserror's `#[error(transparent)]` speaks for us too, unless a code of ours is given.
        let foreign =
            context.display == DisplayImpl::Thiserror && context.is_error_transparent(attributes);
        if foreign && attrs.code.is_none() && !attrs.broken && self.fields.len() == 1 {
            return Role::Transparent;
        }
        Role::Coded(Box::new(Row::new(self, attrs, attributes, context)))
    }

    fn transparent(&self, key: &Ident, attrs: &Attrs, errors: &Errors) -> Role {
        for other in attrs.beside_transparent() {
            errors.push(
                other,
                format_args!("`{other}` has no place beside `transparent`: everything comes from the inner error"),
            );
        }
        if self.fields.len() == 1 {
            return Role::Transparent;
        }
        errors.push(
            key,
            "`transparent` needs exactly one field, itself a `QsError`",
        );
        Role::Broken
    }

    pub(super) fn broken(ident: &'a Ident) -> Self {
        Self {
            ident,
            attributes: &[],
            path: quote!(Self),
            fields: Vec::new(),
            source: None,
            role: Role::Broken,
            position: None,
        }
    }

    /// Returns the position of its row, or `NO_ROW`.
    pub(crate) fn row_at(&self) -> u16 {
        self.position.unwrap_or(NO_ROW)
    }

    pub(crate) fn row(&self) -> Option<&Row> {
        match &self.role {
            Role::Coded(row) => Some(row),
            Role::Transparent | Role::Broken => None,
        }
    }

    /// The field that a transparent variant speaks for.
    pub(crate) fn inner(&self) -> Option<&Field<'a>> {
        match self.role {
            Role::Transparent => self.fields.first(),
            Role::Coded(_) | Role::Broken => None,
        }
    }
}

impl VariantContext<'_, '_> {
    /// A variant without an `#[error]` of its own has that of the type, as with thiserror.
    fn is_error_transparent(&self, attributes: &[Attribute]) -> bool {
        let own = attributes
            .iter()
            .find(|attribute| attribute.path().is_ident("error"));
        let of_type = || {
            self.attributes
                .iter()
                .find(|attribute| attribute.path().is_ident("error"))
        };
        own.or_else(of_type).is_some_and(is_transparent)
    }

    /// Whether the key may be what did not parse here, or stands on the type by mistake.
    pub(super) fn may_have(&self, key: Key, attrs: &Attrs) -> bool {
        attrs.broken || self.type_attrs.misplaced.contains(&key)
    }

    /// Whether something did not parse, here or on the type.
    pub(super) fn is_broken(&self, attrs: &Attrs) -> bool {
        attrs.broken || self.type_attrs.broken
    }

    pub(super) fn given<'g, T>(
        &'g self,
        own: &'g Option<KeyValue<T>>,
        of_type: impl Fn(&'g Attrs) -> &'g Option<KeyValue<T>>,
    ) -> Option<&'g T> {
        own.as_ref()
            .or_else(|| of_type(self.type_attrs).as_ref())
            .map(|given| &given.value)
    }
}

fn is_transparent(attribute: &Attribute) -> bool {
    match &attribute.meta {
        Meta::List(list) => list.tokens.to_string() == "transparent",
        _ => false,
    }
}
