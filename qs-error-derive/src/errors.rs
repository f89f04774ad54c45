//! The accumulator: all mistakes of a type in one run.

use std::cell::RefCell;

use quote::ToTokens;

/// Collects errors. It exists only inside [`collect`], so nobody can forget to look at it.
pub(crate) struct Errors {
    first: RefCell<Option<syn::Error>>,
}

/// Runs `work` with an accumulator and gives back what it made and what went wrong.
pub(crate) fn collect<T>(work: impl FnOnce(&Errors) -> T) -> (T, Option<syn::Error>) {
    let errors = Errors {
        first: RefCell::new(None),
    };
    let made = work(&errors);
    (made, errors.first.into_inner())
}

impl Errors {
    /// Reports a mistake at the tokens that the user has to edit.
    pub(crate) fn push(&self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// Reports a mistake that the parser found.
    pub(crate) fn add(&self, error: syn::Error) {
        let mut first = self.first.borrow_mut();
        match first.as_mut() {
            Some(first) => first.combine(error),
            None => *first = Some(error),
        }
    }
}
