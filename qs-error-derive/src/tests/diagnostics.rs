//! The mistakes of `tests/compile_fail`, seen from inside: each error at its place and in its words.

#[path = "../../../tests/compile/annotation.rs"]
mod annotation;

use syn::DeriveInput;

use self::annotation::{Annotation, annotations};
use super::files::{below, read, types};
use crate::errors;
use crate::model::Input;
use crate::valid;

/// Signs of a type that is another one before it gets to the derive, which rustc alone knows.
const EXPANDED: [&str; 2] = ["macro_rules!", "#[cfg("];

#[test]
fn every_mistake_is_reported_once_where_it_is() {
    for file in below("../tests/compile_fail", "rs") {
        let text = read(&file);
        if EXPANDED.iter().any(|sign| text.contains(sign)) {
            continue;
        }
        let mut announced: Vec<Annotation> = annotations(&text);
        announced.retain(|annotation| !annotation.is_of_compiler());
        for error in types(&text).iter().flat_map(mistakes) {
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

pub(super) fn mistakes(input: &DeriveInput) -> Vec<syn::Error> {
    let check = |errors: &errors::Errors| valid::check(&Input::new(input, errors), errors);
    errors::collect(check).1.into_iter().flatten().collect()
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
