//! Errors that a user can make: one file each, with carets below the tokens to edit.
//!
//! The compiler must report exactly the annotated diagnostics, each at the position of its carets.
//! A second run adds code that uses the type, which must not cause further diagnostics. `ui` compares
//! the complete output.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};

use crate::annotation::{Annotation, annotations};
use crate::compiler::{NEIGHBOURS, Run};
use crate::crates::Crates;
use crate::diagnostic::Diagnostic;
use crate::files::{directive, in_topics, read, title};

pub(crate) fn all(crates: &Arc<Crates>) -> Vec<Trial> {
    let files = in_topics("compile_fail").into_iter();
    files.flat_map(|file| trials(&file, crates)).collect()
}

fn trials(file: &Path, crates: &Arc<Crates>) -> [Trial; 2] {
    let alone = {
        let (file, crates) = (file.to_owned(), Arc::clone(crates));
        Trial::test(title(&file), move || check(&file, &read(&file), &crates))
    };
    let used = {
        let (file, crates) = (file.to_owned(), Arc::clone(crates));
        Trial::test(format!("{} and used", title(&file)), move || {
            let copy = crates
                .scratch()
                .join(title(&file).replace('/', "-"))
                .with_extension("rs");
            let text = read(&file) + &uses(&read(&file));
            fs::write(&copy, &text)?;
            check(&copy, &text, &crates)
        })
    };
    [alone, used]
}

/// Returns code that uses every generated impl of the type, which is `Error` by default.
/// `//@ uses: …` names another type, or no type if it is empty.
fn uses(text: &str) -> String {
    let ty = directive(text, "uses").unwrap_or("Error");
    if ty.is_empty() {
        return String::new();
    }
    format!(
        "
mod after {{
    use super::*;

    fn used(error: {ty}) -> axum::response::Response {{
        let printed = format!(\"{{error}} {{error:?}}\");
        let cause = std::error::Error::source(&error);
        let catalog = <{ty} as qs_error::ErrorCatalog>::CATALOG;
        let response = qs_error::respond(&error);
        let shared: &dyn qs_error::QsError = &error;
        let _ = (printed, cause, catalog, response, shared.code(), shared.status(), shared.message());
        axum::response::IntoResponse::into_response(error)
    }}

    fn converted(error: {ty}) -> Result<(), qs_error::ErrorResponse> {{
        Err(error)?
    }}
}}
"
    )
}

fn check(file: &Path, text: &str, crates: &Crates) -> Result<(), Failed> {
    let outcome = Run::rustc(crates, file, "2024")
        .crates(NEIGHBOURS)
        .crates(&["qs_error"])
        .args(["--crate-name", "file"])
        .check();
    let mut expected = annotations(text);
    let mut wrong = Vec::new();
    for diagnostic in &outcome.diagnostics {
        match expected
            .iter()
            .position(|annotation| matches(annotation, diagnostic, file))
        {
            Some(at) => drop(expected.remove(at)),
            None => wrong.push(format!("without annotation: {diagnostic}")),
        }
    }
    wrong.extend(
        expected
            .iter()
            .map(|annotation| format!("without diagnostic: {annotation:?}")),
    );
    if outcome.success {
        wrong.push("the file compiles".to_owned());
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n").into())
    }
}

/// Reports whether the diagnostic has the position and the message of the annotation.
fn matches(annotation: &Annotation, diagnostic: &Diagnostic, file: &Path) -> bool {
    let spans: Vec<_> = diagnostic.primary().collect();
    let [span] = spans.as_slice() else {
        return false;
    };
    let at = (span.line_start, (span.column_start, span.column_end));
    diagnostic.level == "error"
        && diagnostic.code().is_empty() != annotation.is_of_compiler()
        && Path::new(&span.file_name) == file
        && span.line_start == span.line_end
        && at == (annotation.line, annotation.columns)
        && annotation
            .words
            .split(" … ")
            .all(|words| diagnostic.text().contains(words))
}
