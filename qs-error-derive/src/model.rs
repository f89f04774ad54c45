//! What the attributes mean: defaults filled in, variants and types joined, nothing left to ask.

mod field;
mod row;
mod variant;

use std::collections::{BTreeSet, HashMap};

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Generics};

use crate::attr::Attrs;
use crate::errors::Errors;
use crate::key::Place;

pub(crate) use self::field::Field;
pub(crate) use self::row::{Code, Row};
use self::variant::VariantContext;
pub(crate) use self::variant::{Role, Variant};
pub(crate) use crate::attr::{CodePath, HeaderSource};

/// A type with the derive.
pub(crate) struct Input<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) kind: Kind,
    pub(crate) display: DisplayImpl,
    pub(crate) skip: Vec<Ident>,
    /// One for a struct or a union, which then has no name.
    pub(crate) variants: Vec<Variant<'a>>,
    /// Where the facade is, as the user's crate names it.
    pub(crate) facade: TokenStream,
    /// Which variant has which name: a search for each of thousands would be quadratic.
    by_name: HashMap<String, usize>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Enum,
    Struct,
    Union,
}

/// Who implements Display and Error, and so who may write From.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum DisplayImpl {
    Ours,
    /// `external_display`: the user's, or a derive's whose attributes we do not know.
    External,
    /// thiserror's, which writes From as well.
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
            skip: attrs.skip.map(|given| given.value).unwrap_or_default(),
            by_name: names.zip(0..).collect(),
            variants,
            facade: attrs
                .facade
                .map_or_else(|| quote!(::qs_error), |given| given.value),
        }
    }

    /// A path that may begin with `Self`, for a constant outside of any impl.
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

    /// Variants with rows, with the position of each row.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (u16, &Variant<'a>, &Row)> {
        self.variants
            .iter()
            .filter_map(|variant| Some((variant.position?, variant, variant.row()?)))
    }

    /// The row that `code = Self::Other` leads to in the end; none where it runs in a circle.
    pub(crate) fn root<'r>(&'r self, row: &'r Row) -> Option<&'r Row> {
        let mut row = row;
        // A chain is no longer than there are variants, unless it is a circle.
        for _ in &self.variants {
            match &row.code {
                Code::Same(origin) => row = self.row_named(&origin.variant)?,
                Code::Declared { .. } | Code::Inherited(_) | Code::Unknown => return Some(row),
            }
        }
        None
    }

    /// The status of a row, where the macro can know it.
    pub(crate) fn status(&self, row: &Row) -> Option<u16> {
        match &self.root(row)?.code {
            Code::Declared { status, .. } => status.as_ref().map(|status| status.number),
            Code::Inherited(_) | Code::Same(_) | Code::Unknown => None,
        }
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

/// Gives each variant with a row the position of its row.
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
        if on_variant || has_error(&input.attrs) {
            Self::Thiserror
        } else if attrs.external_display.is_some() {
            Self::External
        } else {
            Self::Ours
        }
    }
}

fn has_error(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("error"))
}
