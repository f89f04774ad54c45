//! Variants that share a code: the catalog has one entry for them.

use std::collections::HashMap;

use quote::ToTokens;

use crate::model::{Code, Input, Row, Variant};

/// The variants of each code that several of them share.
pub(super) struct SharedCodes<'v, 'a>(HashMap<String, Vec<&'v Variant<'a>>>);

impl<'v, 'a> SharedCodes<'v, 'a> {
    pub(super) fn new(input: &'v Input<'a>) -> Self {
        let is_shared = |row: &Row| matches!(row.code, Code::Same(_) | Code::Inherited(_));
        let mut by_code: HashMap<String, Vec<_>> = HashMap::new();
        // Without such a row, each code is declared once.
        if input.rows().any(|(.., row)| is_shared(row)) {
            for (_, variant, row) in input.rows() {
                by_code.entry(key(input, row)).or_default().push(variant);
            }
        }
        Self(by_code)
    }

    /// Returns the variants that have the code of a row, in order of declaration.
    pub(super) fn variants<'s>(
        &'s self,
        input: &Input<'_>,
        variant: &'s &'v Variant<'a>,
        row: &Row,
    ) -> &'s [&'v Variant<'a>] {
        let own = std::slice::from_ref(variant);
        if self.0.is_empty() {
            return own;
        }
        self.0.get(&key(input, row)).map_or(own, Vec::as_slice)
    }
}

/// Returns the code, or the path that it is inherited from.
fn key(input: &Input<'_>, row: &Row) -> String {
    match input.root(row).map(|root| &root.code) {
        Some(Code::Declared { literal, .. }) => literal.value(),
        Some(Code::Inherited(path)) => path.path.to_token_stream().to_string(),
        // It has been reported.
        Some(Code::Same(_) | Code::Unknown) | None => String::new(),
    }
}
