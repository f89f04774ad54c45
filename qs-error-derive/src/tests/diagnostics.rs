//! The errors of the cases in `tests/compile_fail`, with their locations and messages.

#[path = "../../../tests/compile/annotation.rs"]
mod annotation;

use syn::DeriveInput;

use self::annotation::{Annotation, annotations};
use super::files::{files_in, read, types};
use crate::errors;
use crate::model::Input;
use crate::valid;

/// Strings in cases whose types rustc changes before it calls the derive.
const EXPANDED: [&str; 2] = ["macro_rules!", "#[cfg("];

#[test]
fn error_of_case_matches_annotation() {
    for file in files_in("../tests/compile_fail", "rs") {
        let text = read(&file);
        if EXPANDED.iter().any(|part| text.contains(part)) {
            continue;
        }
        let mut expected: Vec<Annotation> = annotations(&text);
        expected.retain(|annotation| !annotation.is_of_compiler());
        for error in types(&text).iter().flat_map(diagnostics) {
            let at = expected
                .iter()
                .position(|annotation| is(annotation, &error));
            let at = at.unwrap_or_else(|| panic!("{}: not expected: {error:?}", file.display()));
            drop(expected.remove(at));
        }
        assert!(
            expected.is_empty(),
            "{}: not reported: {expected:?}",
            file.display()
        );
    }
}

pub(super) fn diagnostics(input: &DeriveInput) -> Vec<syn::Error> {
    let check = |errors: &errors::Errors| valid::check(&Input::new(input, errors), errors);
    errors::collect(check).1.into_iter().flatten().collect()
}

fn is(annotation: &Annotation, error: &syn::Error) -> bool {
    let (start, end) = (error.span().start(), error.span().end());
    let columns = (start.column + 1, end.column + 1);
    let message = error.to_string();
    (start.line, end.line) == (annotation.line, annotation.line)
        && columns == annotation.columns
        && annotation
            .words
            .split(" … ")
            .all(|words| message.contains(words))
}
