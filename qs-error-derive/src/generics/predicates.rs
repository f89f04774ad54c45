//! The predicates of a where clause. Predicates that differ only in lifetimes are merged.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::Lifetime;

use super::{is_tick, map_lifetimes};

/// Predicates of an impl. rustc rejects two predicates that differ only in lifetimes (E0283). They
/// are merged into one `for<'a>` predicate.
#[derive(Default)]
pub(super) struct Predicates(Vec<Predicate>);

struct Predicate {
    ty: TokenStream,
    bound: TokenStream,
    /// The predicate as a string, without the names of the lifetimes of the type.
    key: String,
    /// The lifetimes of the type in order. A lifetime in which merged predicates differ is `None`.
    lifetimes: Vec<Option<Ident>>,
}

impl Predicates {
    /// Adds `ty: bound`, or merges it with an equal predicate.
    pub(super) fn push(&mut self, ty: TokenStream, bound: &TokenStream) {
        let new = Predicate::new(ty, bound.clone());
        match self.0.iter_mut().find(|old| old.key == new.key) {
            Some(old) => old.merge(&new),
            None => self.0.push(new),
        }
    }

    pub(super) fn tokens(&self) -> impl Iterator<Item = TokenStream> {
        self.0.iter().map(Predicate::tokens)
    }
}

impl Predicate {
    fn new(ty: TokenStream, bound: TokenStream) -> Self {
        let mut lifetimes = Vec::new();
        let unnamed = map_lifetimes(ty.clone(), &mut |name| {
            let unnamed = Ident::new("_", name.span());
            lifetimes.push(Some(name));
            unnamed
        });
        let key = match can_merge(&ty, &bound) {
            true => quote!(#unnamed: #bound),
            false => quote!(#ty: #bound),
        };
        Self {
            key: key.to_string(),
            ty,
            bound,
            lifetimes,
        }
    }

    fn merge(&mut self, new: &Self) {
        for (old, new) in self.lifetimes.iter_mut().zip(&new.lifetimes) {
            old.take_if(|old| new.as_ref().is_none_or(|new| new != old));
        }
    }

    fn tokens(&self) -> TokenStream {
        let (ty, bound) = (&self.ty, &self.bound);
        let mut lifetimes = self.lifetimes.iter();
        let mut any: Vec<Lifetime> = Vec::new();
        let general = map_lifetimes(ty.clone(), &mut |name| match lifetimes.next() {
            Some(None) => {
                let ident = format_ident!("__qs_{}", any.len(), span = name.span());
                any.push(Lifetime {
                    apostrophe: name.span(),
                    ident: ident.clone(),
                });
                ident
            }
            _ => name,
        });
        if any.is_empty() {
            return quote!(#ty: #bound);
        }
        quote!(for<#(#any),*> #general: #bound)
    }
}

/// Returns whether a `for<'a>` predicate can replace predicates that differ in lifetimes. It would
/// not hold for `'static` bounds, and `for<'a> fn(&'a T)` declares its own lifetimes.
fn can_merge(ty: &TokenStream, bound: &TokenStream) -> bool {
    let outlives = bound
        .clone()
        .into_iter()
        .next()
        .is_some_and(|token| is_tick(&token));
    !outlives && !declares_lifetimes(ty.clone())
}

fn declares_lifetimes(ty: TokenStream) -> bool {
    ty.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "for",
        TokenTree::Group(group) => declares_lifetimes(group.stream()),
        TokenTree::Literal(_) | TokenTree::Punct(_) => false,
    })
}
