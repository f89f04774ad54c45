//! The mistakes of `tests/ui`, seen from inside: each error at its place and in its words.

#[path = "../../../tests/compile/annotation.rs"]
mod annotation;

use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Attribute, DeriveInput, ItemEnum, ItemStruct, ItemUnion, parse_quote};

use self::annotation::{Annotation, annotations};
use crate::errors;
use crate::model::Input;
use crate::valid;

/// Signs of a type that is another one before it gets to the derive, which rustc alone knows.
const EXPANDED: [&str; 2] = ["macro_rules!", "#[cfg("];

#[test]
fn every_mistake_is_reported_once_where_it_is() {
    for file in files() {
        let text = fs::read_to_string(&file).expect("a file");
        if EXPANDED.iter().any(|sign| text.contains(sign)) {
            continue;
        }
        let mut announced: Vec<Annotation> = annotations(&text);
        announced.retain(|annotation| !annotation.is_of_compiler());
        for error in mistakes(&text) {
            let at = announced
                .iter()
                .position(|annotation| is(annotation, &error));
            let at = at.unwrap_or_else(|| panic!("{}: not announced: {error:?}", file.display()));
            drop(announced.remove(at));
        }
        assert!(
            announced.is_empty(),
            "{}: not told: {announced:?}",
            file.display()
        );
    }
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let entries = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder");
        entries
            .map(|entry| entry.expect("an entry").path())
            .collect()
    };
    let all = entries(&folder).into_iter().filter(|path| path.is_dir());
    let mut files: Vec<PathBuf> = all.flat_map(|topic| entries(&topic)).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    assert!(!files.is_empty(), "no files in {}", folder.display());
    files
}

/// What the derive says of each type in the text.
fn mistakes(text: &str) -> Vec<syn::Error> {
    let mut found = Found::default();
    found.visit_file(&syn::parse_file(text).expect("a file is made of items"));
    let of_type = |input: &DeriveInput| {
        let check = |errors: &errors::Errors| valid::check(&Input::new(input, errors), errors);
        errors::collect(check).1.into_iter().flatten()
    };
    found.types.iter().flat_map(of_type).collect()
}

fn is(annotation: &Annotation, error: &syn::Error) -> bool {
    let (start, end) = (error.span().start(), error.span().end());
    let columns = (start.column + 1, end.column + 1);
    let text = error.to_string();
    (start.line, end.line) == (annotation.line, annotation.line)
        && columns == annotation.columns
        && annotation
            .words
            .split(" … ")
            .all(|words| text.contains(words))
}

/// The types with the derive.
#[derive(Default)]
struct Found {
    types: Vec<DeriveInput>,
}

impl Found {
    fn take(&mut self, attributes: &[Attribute], item: impl ToTokens) {
        let is_ours = |attribute: &&Attribute| {
            let derive = attribute.path().is_ident("derive");
            derive && attribute.to_token_stream().to_string().contains("QsError")
        };
        if attributes.iter().any(|attribute| is_ours(&attribute)) {
            self.types.push(parse_quote!(#item));
        }
    }
}

impl<'ast> Visit<'ast> for Found {
    fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
        self.take(&item.attrs, item);
        visit::visit_item_enum(self, item);
    }

    fn visit_item_struct(&mut self, item: &'ast ItemStruct) {
        self.take(&item.attrs, item);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_union(&mut self, item: &'ast ItemUnion) {
        self.take(&item.attrs, item);
        visit::visit_item_union(self, item);
    }
}
