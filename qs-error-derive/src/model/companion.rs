//! The key `codes`.

use proc_macro2::Ident;
use syn::{Attribute, DeriveInput, Visibility};

use crate::attr::KeyValue;
use crate::errors::Errors;
use crate::generics::type_parameters;

/// The enum of the type's codes, which the derive generates for clients.
pub(crate) struct Companion<'a> {
    pub(crate) key: Ident,
    pub(crate) name: Ident,
    pub(crate) visibility: &'a Visibility,
    /// The attributes of the type.
    pub(crate) attributes: &'a [Attribute],
}

impl<'a> Companion<'a> {
    /// Returns the companion, or `None` and an error for the name of the type or of a parameter.
    pub(super) fn new(
        KeyValue {
            key, value: name, ..
        }: KeyValue<Ident>,
        input: &'a DeriveInput,
        errors: &Errors,
    ) -> Option<Self> {
        let owner = if name == input.ident {
            "the type"
        } else if type_parameters(&input.generics).any(|parameter| *parameter == name) {
            "a parameter"
        } else {
            return Some(Self {
                key,
                name,
                visibility: &input.vis,
                attributes: &input.attrs,
            });
        };
        errors.push(
            &name,
            format_args!(
                "name `{name}` is already used by {owner}: use another name, such as `{}Code`",
                input.ident
            ),
        );
        None
    }
}
