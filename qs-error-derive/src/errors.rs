//! The accumulator: all errors of a type are reported in one run.

use std::cell::RefCell;

use quote::ToTokens;

/// Collects errors. It exists only inside [`collect`], which returns them.
pub(crate) struct Errors {
    first: RefCell<Option<syn::Error>>,
}

/// Runs `work` with an accumulator and returns the output and the errors.
pub(crate) fn collect<T>(work: impl FnOnce(&Errors) -> T) -> (T, Option<syn::Error>) {
    let errors = Errors {
        first: RefCell::new(None),
    };
    let output = work(&errors);
    (output, errors.first.into_inner())
}

impl Errors {
    /// Reports an error at the tokens to edit.
    pub(crate) fn push(&self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// Reports an error of the parser.
    pub(crate) fn add(&self, error: syn::Error) {
        let mut first = self.first.borrow_mut();
        match first.as_mut() {
            Some(first) => first.combine(error),
            None => *first = Some(error),
        }
    }
}
