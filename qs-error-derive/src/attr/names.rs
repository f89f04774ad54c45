//! Lists of names in parentheses.

use proc_macro2::Ident;
use qs_error_spec::section::Section;
use syn::Token;
use syn::parse::Parser;
use syn::punctuated::Punctuated;

use super::item::{Item, Value};
use crate::words::{closest_or, list};

impl Item {
    /// Parses names and returns all their errors. `error` receives a name and the names before it.
    pub(super) fn names(
        &self,
        error: impl Fn(&Ident, &[Ident]) -> Option<String>,
    ) -> syn::Result<Vec<Ident>> {
        let Value::List(group) = &self.value else {
            return Err(self.unexpected());
        };
        let names = Punctuated::<Ident, Token![,]>::parse_terminated
            .parse2(group.stream())
            .map_err(|_| self.unexpected())?;
        let mut known: Vec<Ident> = Vec::new();
        let mut errors = Vec::new();
        for name in names {
            if let Some(message) = error(&name, &known) {
                errors.push(syn::Error::new_spanned(&name, message));
            }
            known.push(name);
        }
        let all = errors.into_iter().reduce(|mut all, error| {
            all.combine(error);
            all
        });
        all.map_or(Ok(known), Err)
    }

    /// Parses the names of at least one section.
    pub(super) fn sections(&self) -> syn::Result<Vec<Section>> {
        let sections: Vec<Section> = self
            .names(section_error)?
            .iter()
            .filter_map(section)
            .collect();
        if sections.is_empty() {
            return Err(self.unexpected());
        }
        Ok(sections)
    }
}

fn section(name: &Ident) -> Option<Section> {
    Section::ALL
        .into_iter()
        .find(|section| name == section.name())
}

fn section_error(name: &Ident, before: &[Ident]) -> Option<String> {
    if section(name).is_some() {
        return repetition("section", name, before);
    }
    let names = Section::ALL.map(Section::name);
    let text = name.to_string();
    let hint = closest_or(&text, names, || format!("expected one of {}", list(names)));
    Some(format!("unknown section `{text}`{hint}"))
}

/// Returns the message for a name that is repeated.
pub(super) fn repetition(kind: &str, name: &Ident, before: &[Ident]) -> Option<String> {
    let is_repeated = before.contains(name);
    is_repeated.then(|| format!("duplicate {kind} `{name}`: keep one"))
}
