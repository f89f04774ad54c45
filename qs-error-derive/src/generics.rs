//! The bounds of the impls, inferred from the use of type parameters.

mod predicates;

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Ident, Lifetime, Type, TypeParamBound, TypeTraitObject};

use self::predicates::Predicates;
use crate::model::{Input, Variant, bare};

/// The bounds of an impl.
pub(crate) struct Bounds<'a, 'i> {
    input: &'a Input<'i>,
    parameters: Vec<&'i Ident>,
    predicates: Predicates,
}

impl<'a, 'i> Bounds<'a, 'i> {
    pub(crate) fn new(input: &'a Input<'i>) -> Self {
        Self {
            input,
            parameters: type_parameters(input.generics).collect(),
            predicates: Predicates::default(),
        }
    }

    /// Adds `ty: bound` if the type depends on a type parameter.
    pub(crate) fn require(&mut self, ty: &Type, bound: &TokenStream) {
        if depends_on_types(self.input, ty) {
            self.predicates.push(ty.to_token_stream(), bound);
        }
    }

    /// Adds the bound of a trait that the derive implements. A recursive type does not receive it,
    /// because the bound would depend on its own impl.
    pub(crate) fn require_derived(&mut self, ty: &Type, bound: &TokenStream) {
        if !is_recursive(self.input, ty) {
            self.require(ty, bound);
        }
    }

    /// Adds the bound of a transparent field if its type depends on a parameter.
    pub(crate) fn require_transparent(&mut self, ty: &Type, bound: &TokenStream) {
        let parameters = catalog_parameters(self.input.generics);
        if mentions(ty.to_token_stream(), &parameters) && !is_recursive(self.input, ty) {
            self.predicates.push(ty.to_token_stream(), bound);
        }
    }

    /// Returns the bounds of an impl that accepts the type by value as a `QsError`.
    pub(crate) fn by_value(input: &'a Input<'i>) -> Self {
        let mut bounds = Self::new(input);
        let (_, arguments, _) = input.generics.split_for_impl();
        let ident = input.ident;
        if !bounds.parameters.is_empty() {
            bounds.predicates.push(
                quote!(#ident #arguments),
                &quote!(__qs_private::QsError + ::core::marker::Sized),
            );
        }
        for inner in input.variants.iter().filter_map(Variant::transparent_field) {
            if !mentions(inner.ty.to_token_stream(), &bounds.parameters) {
                bounds.require_transparent(inner.ty, &quote!(__qs_private::QsError));
            }
        }
        bounds
    }

    /// Adds `Self: bound` if the type has type parameters.
    pub(crate) fn require_self(&mut self, bound: &TokenStream) {
        if !self.parameters.is_empty() {
            self.predicates.push(quote!(Self), bound);
        }
    }

    /// Returns the where clause of the impl, including the predicates of the type.
    pub(crate) fn where_clause(&self, generics: &Generics) -> Option<TokenStream> {
        let own = generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates);
        let own = own.map(ToTokens::to_token_stream);
        let all: Vec<TokenStream> = own.chain(self.predicates.tokens()).collect();
        (!all.is_empty()).then(|| quote!(where #(#all),*))
    }
}

pub(crate) fn type_parameters(generics: &Generics) -> impl Iterator<Item = &Ident> {
    generics
        .params
        .iter()
        .filter_map(|parameter| match parameter {
            GenericParam::Type(parameter) => Some(&parameter.ident),
            GenericParam::Const(_) | GenericParam::Lifetime(_) => None,
        })
}

/// Returns whether a type depends on a type parameter. `Self` depends on all of them.
pub(crate) fn depends_on_types(input: &Input<'_>, ty: &Type) -> bool {
    let own = Ident::new("Self", input.ident.span());
    let mut parameters: Vec<&Ident> = type_parameters(input.generics).collect();
    if !parameters.is_empty() {
        parameters.push(&own);
    }
    mentions(ty.to_token_stream(), &parameters)
}

/// Returns the parameters that can change the catalog: types and constants.
pub(crate) fn catalog_parameters(generics: &Generics) -> Vec<&Ident> {
    let consts = generics.const_params().map(|parameter| &parameter.ident);
    type_parameters(generics).chain(consts).collect()
}

/// Returns whether a type names the derived type: by its name, `self::Name` or `Self`.
///
/// Other paths may refer to another type of the same name.
pub(crate) fn is_recursive(input: &Input<'_>, ty: &Type) -> bool {
    let own = Ident::new("Self", input.ident.span());
    mentions(
        without_self_module(ty.to_token_stream()),
        &[input.ident, &own],
    )
}

/// Removes the `self::` of paths.
fn without_self_module(tokens: TokenStream) -> TokenStream {
    let mut colons = 0;
    let rest = tokens.into_iter().filter_map(|token| match token {
        TokenTree::Ident(ident) if ident == "self" => {
            colons = 2;
            None
        }
        TokenTree::Punct(_) if colons > 0 => {
            colons -= 1;
            None
        }
        TokenTree::Group(group) => {
            let inner = without_self_module(group.stream());
            Some(Group::new(group.delimiter(), inner).into())
        }
        other => Some(other),
    });
    rest.collect()
}

/// Returns whether the tokens contain one of the names, other than after `::` (`io::Error` does not
/// contain `Error`) or as a lifetime.
pub(crate) fn mentions(tokens: TokenStream, names: &[&Ident]) -> bool {
    let (mut colons, mut after_tick) = (0, false);
    !names.is_empty()
        && tokens.into_iter().any(|token| {
            let before = std::mem::take(&mut colons);
            let is_lifetime = std::mem::replace(&mut after_tick, is_tick(&token));
            match token {
                TokenTree::Ident(ident) => before != 2 && !is_lifetime && names.contains(&&ident),
                TokenTree::Group(group) => mentions(group.stream(), names),
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    colons = before + 1;
                    false
                }
                TokenTree::Literal(_) | TokenTree::Punct(_) => false,
            }
        })
}

/// Returns the type for use in a constant outside of the impls, or `None` if it depends on
/// parameters. `Self` depends on all of them.
pub(crate) fn concrete_type(input: &Input<'_>, ty: &Type) -> Option<TokenStream> {
    let own = Ident::new("Self", Span::call_site());
    let mut parameters = catalog_parameters(input.generics);
    if !input.generics.params.is_empty() {
        parameters.push(&own);
    }
    let is_concrete = !mentions(ty.to_token_stream(), &parameters);
    is_concrete.then(|| {
        let ty = with_static_lifetimes(input.generics, ty);
        input.without_self(ty.into_token_stream())
    })
}

/// Replaces the lifetimes of the derived type by `'static`, because a constant cannot use them.
pub(crate) fn with_static_lifetimes(generics: &Generics, ty: &Type) -> Type {
    let lifetimes: Vec<String> = generics
        .lifetimes()
        .map(|parameter| parameter.lifetime.ident.to_string())
        .collect();
    if lifetimes.is_empty() {
        return ty.clone();
    }
    let tokens = map_lifetimes(ty.to_token_stream(), &mut |name| {
        if lifetimes.contains(&name.to_string()) {
            Ident::new("static", name.span())
        } else {
            name
        }
    });
    syn::parse2(tokens).unwrap_or_else(|_| ty.clone())
}

/// Replaces the name of each lifetime.
fn map_lifetimes(tokens: TokenStream, map: &mut impl FnMut(Ident) -> Ident) -> TokenStream {
    let mut after_tick = false;
    tokens
        .into_iter()
        .map(|token| {
            let named = std::mem::replace(&mut after_tick, is_tick(&token));
            match token {
                TokenTree::Ident(ident) if named => TokenTree::Ident(map(ident)),
                TokenTree::Group(group) => {
                    let inner = map_lifetimes(group.stream(), map);
                    let mut inner = Group::new(group.delimiter(), inner);
                    inner.set_span(group.span());
                    TokenTree::Group(inner)
                }
                other => other,
            }
        })
        .collect()
}

/// Removes the references around a type. A reference implements the formatting traits, `Serialize`
/// and the traits of the facade if the type does. A bound on `&'a T` would fix the lifetime of each
/// `&T` in the impl.
pub(crate) fn strip_references(ty: &Type) -> Type {
    let Type::Reference(reference) = bare(ty) else {
        return ty.clone();
    };
    match (bare(&reference.elem), &reference.lifetime) {
        (Type::TraitObject(object), Some(lifetime)) => object_of(object, lifetime),
        (ty, _) => strip_references(ty),
    }
}

/// Adds the default lifetime to a trait object: the lifetime of its reference.
fn object_of(object: &TypeTraitObject, reference: &Lifetime) -> Type {
    let mut object = object.clone();
    let is_lifetime = |bound: &TypeParamBound| matches!(bound, TypeParamBound::Lifetime(_));
    if !object.bounds.iter().any(is_lifetime) {
        object
            .bounds
            .push(TypeParamBound::Lifetime(reference.clone()));
    }
    Type::TraitObject(object)
}

fn is_tick(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '\'')
}
