//! The meaning of the attributes: defaults and the keys of the type are applied to each variant.

mod action;
mod code;
mod companion;
mod description;
mod display_literal;
mod field;
mod lifecycle;
mod row;
mod variant;

use std::collections::{BTreeSet, HashMap};

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use qs_error_spec::log_level::LogLevel;
use qs_error_spec::section::Section;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Generics};

use crate::attr::Attrs;
use crate::errors::Errors;
use crate::key::Place;

pub(crate) use self::code::Code;
pub(crate) use self::companion::Companion;
pub(crate) use self::description::{Description, DocPart};
pub(crate) use self::field::{Field, bare};
pub(crate) use self::lifecycle::{Lifecycle, OWN_REPLACEMENT};
pub(crate) use self::row::Row;
use self::variant::VariantContext;
pub(crate) use self::variant::{Role, Variant, transparent_conflict};
pub(crate) use crate::attr::{CodePath, HeaderSource};

/// A type with the derive.
pub(crate) struct Input<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) kind: Kind,
    pub(crate) display: DisplayImpl,
    /// The key `display_code`: a derived Display prints the code.
    pub(crate) display_code: Option<Ident>,
    /// The level of log events. A struct has it in its row.
    pub(crate) log: Option<&'static LogLevel>,
    /// The sections that each doc comment must have.
    pub(crate) require: Vec<Section>,
    pub(crate) skip: Vec<Ident>,
    /// The key `codes`.
    pub(crate) companion: Option<Companion<'a>>,
    /// The variants. A struct or a union has one.
    pub(crate) variants: Vec<Variant<'a>>,
    /// The path of the facade in the user's crate.
    pub(crate) facade: TokenStream,
    /// The variants by name. Linear searches for all names would need quadratic time.
    by_name: HashMap<String, usize>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Enum,
    Struct,
    Union,
}

/// The implementor of Display and Error, and possibly of From.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum DisplayImpl {
    Derived,
    /// `external_display`: impls by hand or by another derive, which may have an attribute `error`.
    External,
    /// `thiserror::Error`, which implements From as well.
    Thiserror,
}

impl<'a> Input<'a> {
    pub(crate) fn new(input: &'a DeriveInput, errors: &Errors) -> Self {
        let kind = Kind::of(&input.data);
        let place = if kind == Kind::Struct {
            Place::Struct
        } else {
            Place::Type
        };
        let attrs = Attrs::parse(&input.attrs, place, errors);
        let display = DisplayImpl::of(input, &attrs);
        let variants = variants(input, &attrs, display, errors);
        let names = variants.iter().map(|variant| variant.ident.to_string());
        Self {
            ident: &input.ident,
            generics: &input.generics,
            kind,
            display,
            display_code: attrs.display_code.map(|pair| pair.key),
            log: attrs
                .log
                .filter(|_| kind == Kind::Enum)
                .map(|pair| pair.value),
            require: attrs.require.map(|pair| pair.value).unwrap_or_default(),
            companion: attrs
                .codes
                .and_then(|pair| Companion::new(pair, input, errors)),
            skip: attrs.skip.map(|pair| pair.value).unwrap_or_default(),
            by_name: names.zip(0..).collect(),
            variants,
            facade: attrs
                .facade
                .map_or_else(|| quote!(::qs_error), |pair| pair.value),
        }
    }

    /// Replaces `Self` by the name of the type, for constants outside of an impl.
    pub(crate) fn without_self(&self, path: TokenStream) -> TokenStream {
        let named = path.into_iter().map(|token| match token {
            TokenTree::Ident(ident) if ident == "Self" => {
                let mut name = self.ident.clone();
                name.set_span(ident.span());
                TokenTree::Ident(name)
            }
            TokenTree::Group(group) => {
                let named = self.without_self(group.stream());
                let mut inner = Group::new(group.delimiter(), named);
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other,
        });
        named.collect()
    }

    /// Returns the variants with rows, and the position of each row.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (u16, &Variant<'a>, &Row)> {
        self.variants
            .iter()
            .filter_map(|variant| Some((variant.position?, variant, variant.row()?)))
    }

    /// Returns the row that `code = Self::Other` refers to, or `None` for a cycle.
    pub(crate) fn root<'r>(&'r self, row: &'r Row) -> Option<&'r Row> {
        let mut row = row;
        // A longer chain than the number of variants is a cycle.
        for _ in &self.variants {
            match &row.code {
                Code::Same(code_path) => row = self.row_named(&code_path.variant)?,
                Code::Declared { .. } | Code::Inherited(_) | Code::Unknown => return Some(row),
            }
        }
        None
    }

    /// Returns the status of a row, unless it is inherited from another type.
    pub(crate) fn status(&self, row: &Row) -> Option<u16> {
        match &self.root(row)?.code {
            Code::Declared { status, .. } => status.as_ref().map(|status| status.number),
            Code::Inherited(_) | Code::Same(_) | Code::Unknown => None,
        }
    }

    /// Returns whether a row has the code of another type, directly or by `code = Self::Other`.
    pub(crate) fn inherits(&self, row: &Row) -> bool {
        let root = self.root(row);
        root.is_some_and(|root| matches!(root.code, Code::Inherited(_)))
    }

    pub(crate) fn row_named(&self, name: &Ident) -> Option<&Row> {
        self.variant(name)?.row()
    }

    pub(crate) fn variant(&self, name: &Ident) -> Option<&Variant<'a>> {
        self.variants.get(*self.by_name.get(&name.to_string())?)
    }

    pub(crate) fn is_fieldless_enum(&self) -> bool {
        self.kind == Kind::Enum
            && self
                .variants
                .iter()
                .all(|variant| variant.fields.is_empty())
    }

    pub(crate) fn skips(&self, conversion: &str) -> bool {
        self.skip.iter().any(|name| name == conversion)
    }
}

fn variants<'a>(
    input: &'a DeriveInput,
    attrs: &Attrs,
    display: DisplayImpl,
    errors: &Errors,
) -> Vec<Variant<'a>> {
    let names = match &input.data {
        Data::Enum(data) => data
            .variants
            .iter()
            .map(|variant| variant.ident.to_string())
            .collect(),
        Data::Struct(_) | Data::Union(_) => BTreeSet::new(),
    };
    let context = VariantContext {
        owner: &input.ident,
        generics: &input.generics,
        attributes: &input.attrs,
        names: &names,
        type_attrs: attrs,
        display,
        errors,
    };
    let mut variants = match &input.data {
        Data::Enum(data) => data
            .variants
            .iter()
            .map(|variant| Variant::new(variant, &context))
            .collect(),
        Data::Struct(data) => vec![context.structure(input, &data.fields)],
        Data::Union(data) => {
            errors.push(
                data.union_token,
                "a union cannot derive `QsError`: use an enum or a struct",
            );
            vec![Variant::broken(&input.ident)]
        }
    };
    number(&mut variants);
    variants
}

/// Sets the position of each row.
fn number(variants: &mut [Variant<'_>]) {
    let coded = variants
        .iter_mut()
        .filter(|variant| matches!(variant.role, Role::Coded(_)));
    for (position, variant) in (0..u16::MAX).zip(coded) {
        variant.position = Some(position);
    }
}

impl Kind {
    fn of(data: &Data) -> Self {
        match data {
            Data::Enum(_) => Self::Enum,
            Data::Struct(_) => Self::Struct,
            Data::Union(_) => Self::Union,
        }
    }
}

impl DisplayImpl {
    fn of(input: &DeriveInput, attrs: &Attrs) -> Self {
        let on_variant = match &input.data {
            Data::Enum(data) => data
                .variants
                .iter()
                .any(|variant| has_error(&variant.attrs)),
            _ => false,
        };
        if attrs.external_display.is_some() {
            Self::External
        } else if on_variant || has_error(&input.attrs) {
            Self::Thiserror
        } else {
            Self::Derived
        }
    }
}

fn has_error(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("error"))
}
