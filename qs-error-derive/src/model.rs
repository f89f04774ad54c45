//! What the attributes mean: defaults filled in, variants and types joined, nothing left to ask.

mod field;
mod row;

use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Meta};

use crate::attr::{Attrs, Given};
use crate::errors::Errors;
use crate::key::Place;

pub(crate) use self::field::Field;
pub(crate) use self::row::{Code, Row};

/// A type with the derive.
pub(crate) struct Input<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) kind: Kind,
    pub(crate) display: Display,
    pub(crate) skip: Vec<Ident>,
    /// One for a struct or a union, which then has no name.
    pub(crate) variants: Vec<Variant<'a>>,
    facade: TokenStream,
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
pub(crate) enum Display {
    Ours,
    /// `external_display`: the user's, or a derive's whose attributes we do not know.
    External,
    /// thiserror's, which writes From as well.
    Thiserror,
}

pub(crate) struct Variant<'a> {
    /// The variant, or the struct.
    pub(crate) ident: &'a Ident,
    /// How to match it: `Self::Name`, `Self`.
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

impl<'a> Input<'a> {
    pub(crate) fn new(input: &'a DeriveInput, errors: &Errors) -> Self {
        let kind = Kind::of(&input.data);
        let place = if kind == Kind::Struct {
            Place::Struct
        } else {
            Place::Type
        };
        let mut attrs = Attrs::parse(&input.attrs, place, errors);
        let facade = attrs
            .facade
            .take()
            .map_or_else(|| quote!(::qs_error), |given| given.value);
        let skip = attrs
            .skip
            .take()
            .map(|given| given.value)
            .unwrap_or_default();
        let display = Display::of(input, &attrs);
        let mut variants = match &input.data {
            Data::Enum(data) => {
                let names: Vec<&Ident> =
                    data.variants.iter().map(|variant| &variant.ident).collect();
                let of = Of {
                    owner: &input.ident,
                    names: &names,
                    type_attrs: &attrs,
                    display,
                    errors,
                };
                data.variants
                    .iter()
                    .map(|variant| Variant::new(variant, &of))
                    .collect()
            }
            Data::Struct(data) => {
                let of = Of {
                    owner: &input.ident,
                    names: &[],
                    type_attrs: &attrs,
                    display,
                    errors,
                };
                vec![of.structure(input, &data.fields)]
            }
            Data::Union(data) => {
                errors.push(
                    data.union_token,
                    "a union cannot derive `QsError`: use an enum or a struct",
                );
                vec![Variant::broken(&input.ident)]
            }
        };
        number(&mut variants);
        let by_name = variants
            .iter()
            .enumerate()
            .map(|(at, variant)| (variant.ident.to_string(), at))
            .collect();
        Self {
            ident: &input.ident,
            generics: &input.generics,
            kind,
            display,
            skip,
            variants,
            facade,
            by_name,
        }
    }

    /// The facade's module for expansions.
    pub(crate) fn private(&self) -> TokenStream {
        let facade = &self.facade;
        quote!(#facade::__private)
    }

    /// The same as if written at `span`, where an error of rustc's is to point.
    pub(crate) fn private_at(&self, span: Span) -> TokenStream {
        let tokens = self.private().into_iter().map(|mut token| {
            if !matches!(&token, TokenTree::Ident(ident) if *ident == "$crate") {
                token.set_span(span);
            }
            token
        });
        tokens.collect()
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
        match self.root(row)?.code {
            Code::Declared { status, .. } => status,
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

impl Display {
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

/// Everything around a variant that its meaning depends on.
struct Of<'o, 'a> {
    owner: &'a Ident,
    names: &'o [&'a Ident],
    type_attrs: &'o Attrs,
    display: Display,
    errors: &'o Errors,
}

impl<'a> Of<'_, 'a> {
    fn structure(&self, input: &'a DeriveInput, fields: &'a Fields) -> Variant<'a> {
        let mut variant = Variant::shape(&input.ident, quote!(Self), fields, &input.attrs, self);
        variant.role = variant.role(self.type_attrs, &input.attrs, self);
        variant
    }
}

impl<'a> Variant<'a> {
    fn new(variant: &'a syn::Variant, of: &Of<'_, 'a>) -> Self {
        let ident = &variant.ident;
        let attrs = Attrs::parse(&variant.attrs, Place::Variant, of.errors);
        let mut made = Self::shape(
            ident,
            quote!(Self::#ident),
            &variant.fields,
            &variant.attrs,
            of,
        );
        made.role = made.role(&attrs, &variant.attrs, of);
        made
    }

    fn shape(
        ident: &'a Ident,
        path: TokenStream,
        fields: &'a Fields,
        attributes: &[Attribute],
        of: &Of<'_, 'a>,
    ) -> Self {
        let fields: Vec<Field<'a>> = fields
            .iter()
            .enumerate()
            .map(|(at, field)| Field::new(at, field, of.display, of.errors))
            .collect();
        let explicit = fields
            .iter()
            .position(|field| field.source.is_some() || field.from.is_some());
        let named = || {
            fields
                .iter()
                .position(|field| field.ident.is_some_and(|name| name == "source"))
        };
        let foreign = || (is_error_transparent(attributes) && fields.len() == 1).then_some(0);
        let source = explicit.or_else(named).or_else(foreign);
        Self {
            ident,
            path,
            fields,
            source,
            role: Role::Broken,
            position: None,
        }
    }

    fn role(&self, attrs: &Attrs, attributes: &[Attribute], of: &Of<'_, 'a>) -> Role {
        if let Some(transparent) = &attrs.transparent {
            return self.transparent(&transparent.key, attrs, of.errors);
        }
        // thiserror's `#[error(transparent)]` speaks for us too, unless a code of ours is given.
        let foreign = of.display == Display::Thiserror && is_error_transparent(attributes);
        if foreign && attrs.code.is_none() && !attrs.broken && self.fields.len() == 1 {
            return Role::Transparent;
        }
        Role::Coded(Box::new(Row::new(self, attrs, attributes, of)))
    }

    fn transparent(&self, key: &Ident, attrs: &Attrs, errors: &Errors) -> Role {
        if let Some(other) = attrs.beside_transparent().first() {
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

    fn broken(ident: &'a Ident) -> Self {
        Self {
            ident,
            path: quote!(Self),
            fields: Vec::new(),
            source: None,
            role: Role::Broken,
            position: None,
        }
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

impl Of<'_, '_> {
    fn given<'g, T>(
        &'g self,
        own: &'g Option<Given<T>>,
        of_type: impl Fn(&'g Attrs) -> &'g Option<Given<T>>,
    ) -> Option<&'g T> {
        own.as_ref()
            .or_else(|| of_type(self.type_attrs).as_ref())
            .map(|given| &given.value)
    }
}

fn has_error(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("error"))
}

fn is_error_transparent(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => {
            list.path.is_ident("error")
                && list.tokens.to_token_stream().to_string() == "transparent"
        }
        _ => false,
    })
}
