//! Bounds: only for the parameters that the expansion needs something of.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Ident, Type};

use crate::model::{Input, Variant};

/// What an impl asks of types that mention a type parameter.
pub(crate) struct Bounds<'a, 'i> {
    input: &'a Input<'i>,
    parameters: Vec<&'i Ident>,
    predicates: Vec<TokenStream>,
}

impl<'a, 'i> Bounds<'a, 'i> {
    pub(crate) fn new(input: &'a Input<'i>) -> Self {
        Self {
            input,
            parameters: type_parameters(input.generics).collect(),
            predicates: Vec::new(),
        }
    }

    /// Asks `ty: bound`, if that depends on a type parameter at all.
    pub(crate) fn require(&mut self, ty: &Type, bound: &TokenStream) {
        let own = Ident::new("Self", self.input.ident.span());
        let ty = ty.to_token_stream();
        let depends = mentions(ty.clone(), &self.parameters)
            || (!self.parameters.is_empty() && mentions(ty.clone(), &[&own]));
        if depends {
            self.predicates.push(quote!(#ty: #bound));
        }
    }

    /// The same for a trait that the derive implements: a type that holds its own asks nothing, as
    /// the answer would depend on the very impl that asks.
    pub(crate) fn require_ours(&mut self, ty: &Type, bound: &TokenStream) {
        if !is_recursive(self.input, ty) {
            self.require(ty, bound);
        }
    }

    /// Asks of the type of a transparent field what the impl needs of it, if a parameter decides.
    pub(crate) fn require_inner(&mut self, ty: &Type, bound: &TokenStream) {
        let choosing = choosing_parameters(self.input.generics);
        if mentions(ty.to_token_stream(), &choosing) && !is_recursive(self.input, ty) {
            self.predicates.push(quote!(#ty: #bound));
        }
    }

    /// What an impl needs that answers with the type: that it is a `QsError` in the end, and has a
    /// size, to be passed by value.
    pub(crate) fn answering(input: &'a Input<'i>) -> Self {
        let mut bounds = Self::new(input);
        let (_, arguments, _) = input.generics.split_for_impl();
        let ident = input.ident;
        if !bounds.parameters.is_empty() {
            bounds
                .predicates
                .push(quote!(#ident #arguments: __qs_private::QsError + ::core::marker::Sized));
        }
        for inner in input.variants.iter().filter_map(Variant::inner) {
            if !mentions(inner.ty.to_token_stream(), &bounds.parameters) {
                bounds.require_inner(inner.ty, &quote!(__qs_private::QsError));
            }
        }
        bounds
    }

    /// Asks `Self: bound` of a type that has type parameters.
    pub(crate) fn require_self(&mut self, bound: &TokenStream) {
        if !self.parameters.is_empty() {
            self.predicates.push(quote!(Self: #bound));
        }
    }

    /// The where clause of the impl, the type's own included.
    pub(crate) fn where_clause(&self, generics: &Generics) -> Option<TokenStream> {
        let own = generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates);
        let own: Vec<TokenStream> = own.map(ToTokens::to_token_stream).collect();
        let all = own.iter().chain(&self.predicates);
        (!own.is_empty() || !self.predicates.is_empty()).then(|| quote!(where #(#all),*))
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

/// The parameters without which a type has no catalog: those that choose it.
pub(crate) fn choosing_parameters(generics: &Generics) -> Vec<&Ident> {
    let consts = generics.const_params().map(|parameter| &parameter.ident);
    type_parameters(generics).chain(consts).collect()
}

/// Whether a type holds the one being derived, of which nothing can be asked before it is done.
pub(crate) fn is_recursive(input: &Input<'_>, ty: &Type) -> bool {
    let own = Ident::new("Self", input.ident.span());
    mentions(ty.to_token_stream(), &[input.ident, &own])
}

/// Whether one of the names stands in there, but for the end of a path (`io::Error` is no `Error`)
/// and lifetimes.
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

/// The type with `'static` for the lifetimes of the enum, which a constant cannot name.
pub(crate) fn with_static_lifetimes(generics: &Generics, ty: &Type) -> Type {
    let lifetimes: Vec<String> = generics
        .lifetimes()
        .map(|parameter| parameter.lifetime.ident.to_string())
        .collect();
    if lifetimes.is_empty() {
        return ty.clone();
    }
    let tokens = replace_lifetimes(ty.to_token_stream(), &lifetimes);
    syn::parse2(tokens).unwrap_or_else(|_| ty.clone())
}

fn replace_lifetimes(tokens: TokenStream, lifetimes: &[String]) -> TokenStream {
    let mut after_tick = false;
    tokens
        .into_iter()
        .map(|token| {
            let named = std::mem::replace(&mut after_tick, is_tick(&token));
            match token {
                TokenTree::Ident(ident) if named && lifetimes.contains(&ident.to_string()) => {
                    TokenTree::Ident(Ident::new("static", ident.span()))
                }
                TokenTree::Group(group) => {
                    let mut inner = Group::new(
                        group.delimiter(),
                        replace_lifetimes(group.stream(), lifetimes),
                    );
                    inner.set_span(group.span());
                    TokenTree::Group(inner)
                }
                other => other,
            }
        })
        .collect()
}

fn is_tick(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '\'')
}
