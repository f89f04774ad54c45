//! A variant, or a struct, which has the keys of a variant.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use qs_error_spec::row::NO_ROW;
use qs_error_spec::style::CodeStyle;
use quote::{ToTokens, quote};
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
    /// The path in patterns: `Type::Name`, or `Self` for a struct.
    pub(crate) path: TokenStream,
    pub(crate) fields: Vec<Field<'a>>,
    /// The field that `Error::source` returns, by the rules of thiserror.
    pub(crate) source: Option<usize>,
    pub(crate) role: Role,
    /// Whether thiserror delegates Display and the source to the only field.
    pub(crate) is_error_transparent: bool,
    /// Whether the catalog of a transparent field is left out.
    pub(crate) no_catalog: bool,
    /// The position of its row.
    pub(crate) position: Option<u16>,
}

pub(crate) enum Role {
    /// The variant has a row.
    Coded(Box<Row>),
    /// The only field provides everything.
    Transparent,
    /// `transparent` without exactly one field, or `no_catalog` alone. The error has been reported.
    Broken,
}

/// The properties of the type that its variants depend on.
pub(super) struct VariantContext<'o, 'a> {
    pub(super) owner: &'a Ident,
    pub(super) generics: &'a Generics,
    /// The attributes of the type.
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
        variant.no_catalog = self.type_attrs.no_catalog.is_some();
        variant
    }

    /// Returns the path of a variant. rustc resolves `Type::Name` by a hash table, but `Self::Name`
    /// by a linear search.
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
        let mut shape = Self::shape(
            ident,
            context.path(ident),
            &variant.fields,
            &variant.attrs,
            context,
        );
        shape.role = shape.role(&attrs, &variant.attrs, context);
        shape.no_catalog = attrs.no_catalog.is_some();
        shape
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
        let is_error_transparent = context.is_error_transparent(attributes) && fields.len() == 1;
        let error_transparent = || is_error_transparent.then_some(0);
        let source = explicit.or_else(named).or_else(error_transparent);
        if let Some(field) = source.and_then(|at| fields.get_mut(at)) {
            field.check_source_member(context.errors);
        }
        Self {
            ident,
            attributes,
            path,
            fields,
            source,
            role: Role::Broken,
            is_error_transparent,
            no_catalog: false,
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
        // `#[error(transparent)]` means `transparent`, unless the variant has a code.
        if self.is_error_transparent && attrs.code.is_none() && !attrs.broken {
            return Role::Transparent;
        }
        if check_no_catalog(attrs, context) && attrs.code.is_none() {
            return Role::Broken;
        }
        Role::Coded(Box::new(Row::new(self, attrs, attributes, context)))
    }

    fn transparent(&self, key: &Ident, attrs: &Attrs, errors: &Errors) -> Role {
        for other in attrs.conflicts_with_transparent() {
            errors.push(other, transparent_conflict(other));
        }
        if self.fields.len() == 1 {
            return Role::Transparent;
        }
        errors.push(
            key,
            "`transparent` requires exactly one field, which implements `QsError`",
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
            is_error_transparent: false,
            no_catalog: false,
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

    /// Returns the transparent field whose catalog becomes part of the catalog of the type.
    pub(crate) fn catalog_field(&self) -> Option<&Field<'a>> {
        self.transparent_field().filter(|_| !self.no_catalog)
    }

    /// Returns the field of a transparent variant.
    pub(crate) fn transparent_field(&self) -> Option<&Field<'a>> {
        match self.role {
            Role::Transparent => self.fields.first(),
            Role::Coded(_) | Role::Broken => None,
        }
    }
}

impl VariantContext<'_, '_> {
    /// Returns whether `#[error(transparent)]` is on the variant or, without `#[error]` there, on
    /// the type.
    fn is_error_transparent(&self, attributes: &[Attribute]) -> bool {
        self.thiserror_attribute(attributes)
            .is_some_and(is_transparent)
    }

    /// Returns the `#[error(…)]` of the variant, else of the type, if thiserror reads it.
    pub(super) fn thiserror_attribute<'s>(
        &'s self,
        attributes: &'s [Attribute],
    ) -> Option<&'s Attribute> {
        let mut all = attributes.iter().chain(self.attributes);
        all.find(|attribute| attribute.path().is_ident("error"))
            .filter(|_| self.display == DisplayImpl::Thiserror)
    }

    /// Returns whether the key may be in an attribute that did not parse, or is misplaced on the
    /// type.
    pub(super) fn may_have(&self, key: Key, attrs: &Attrs) -> bool {
        attrs.broken || self.type_attrs.misplaced.contains(&key)
    }

    /// Returns the style of the codes that the type declares.
    pub(super) fn code_style(&self) -> CodeStyle {
        let style = self.type_attrs.case.as_ref().map(|pair| pair.value);
        style.unwrap_or(CodeStyle::SnakeCase)
    }

    /// Returns whether `case` may be in an attribute that did not parse, or is misplaced on the
    /// variant.
    pub(super) fn may_have_case(&self, attrs: &Attrs) -> bool {
        let mut of_type = self.attributes.iter();
        let may_have = |attribute: &Attribute| {
            let text = attribute.to_token_stream().to_string();
            attribute.path().is_ident("qs") && text.to_lowercase().contains("case")
        };
        self.type_attrs.case.is_none()
            && (attrs.misplaced.contains(&Key::Case)
                || (self.type_attrs.broken && of_type.any(may_have)))
    }

    /// Returns whether an attribute of the variant or the type did not parse.
    pub(super) fn is_broken(&self, attrs: &Attrs) -> bool {
        attrs.broken || self.type_attrs.broken
    }

    /// Returns whether Display prints the key `display`.
    pub(super) fn prints_display(&self) -> bool {
        self.display == DisplayImpl::Derived && self.type_attrs.display_code.is_none()
    }

    /// Returns the value of a key of the variant, else of the type.
    pub(super) fn own_or_default<'g, T>(
        &'g self,
        own: &'g Option<KeyValue<T>>,
        of_type: impl Fn(&'g Attrs) -> &'g Option<KeyValue<T>>,
    ) -> Option<&'g T> {
        own.as_ref()
            .or_else(|| of_type(self.type_attrs).as_ref())
            .map(|pair| &pair.value)
    }
}

/// Returns the message for a key that cannot be combined with `transparent`.
pub(crate) fn transparent_conflict(key: &Ident) -> String {
    format!(
        "`{key}` cannot be combined with `transparent`, because the field provides it: remove `{key}`"
    )
}

/// Reports `no_catalog` without `transparent`, and returns whether it did. `transparent` may be in
/// an attribute that did not parse.
fn check_no_catalog(attrs: &Attrs, context: &VariantContext<'_, '_>) -> bool {
    let key = attrs.no_catalog.as_ref().map(|pair| &pair.key);
    let misused = key.filter(|_| !context.may_have(Key::Transparent, attrs));
    if let Some(key) = misused {
        context.errors.push(
            key,
            "`no_catalog` requires `transparent`: add `transparent`, or remove `no_catalog`",
        );
    }
    misused.is_some()
}

fn is_transparent(attribute: &Attribute) -> bool {
    match &attribute.meta {
        Meta::List(list) => list.tokens.to_string() == "transparent",
        _ => false,
    }
}
