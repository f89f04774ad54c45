//! Source files of the tests package, and the types with the derive in them.

use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Attribute, DeriveInput, ItemEnum, ItemStruct, ItemUnion, parse_quote};

/// Returns the files with the extension in a folder and its subfolders.
pub(super) fn files_in(path: &str, extension: &str) -> Vec<PathBuf> {
    let mut waiting = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(path)];
    let mut files = Vec::new();
    while let Some(path) = waiting.pop() {
        match fs::read_dir(&path) {
            Ok(entries) => waiting.extend(entries.map(|entry| entry.expect("an entry").path())),
            Err(_) => files.push(path),
        }
    }
    files.retain(|file| file.extension().is_some_and(|known| known == extension));
    assert!(!files.is_empty(), "no files in {path}");
    files
}

pub(super) fn read(file: &Path) -> String {
    fs::read_to_string(file).expect("a file")
}

pub(super) fn types(text: &str) -> Vec<DeriveInput> {
    let mut visitor = Types { types: Vec::new() };
    visitor.visit_file(&syn::parse_file(text).expect("valid Rust"));
    visitor.types
}

struct Types {
    types: Vec<DeriveInput>,
}

impl Types {
    fn add(&mut self, attributes: &[Attribute], item: impl ToTokens) {
        let has_derive = |attribute: &&Attribute| {
            let derive = attribute.path().is_ident("derive");
            derive && attribute.to_token_stream().to_string().contains("QsError")
        };
        if attributes.iter().any(|attribute| has_derive(&attribute)) {
            self.types.push(parse_quote!(#item));
        }
    }
}

impl<'ast> Visit<'ast> for Types {
    fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
        self.add(&item.attrs, item);
        visit::visit_item_enum(self, item);
    }

    fn visit_item_struct(&mut self, item: &'ast ItemStruct) {
        self.add(&item.attrs, item);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_union(&mut self, item: &'ast ItemUnion) {
        self.add(&item.attrs, item);
        visit::visit_item_union(self, item);
    }
}
