//! Mistakes that a user can make: one file each, in which carets stand below the tokens to edit.
//!
//! Each error that the compiler gives has to be one of those that the file announces, at that very
//! place and with those words, and nothing else may be said: not even when the type is used
//! afterwards, which is tried with code of ours behind the file. `ui` has the whole text.

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

/// Everything that the derive gives a type. `//@ uses: …` names the type where it is not `Error`,
/// or nothing.
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
        let text = format!(\"{{error}} {{error:?}}\");
        let cause = std::error::Error::source(&error);
        let catalog = <{ty} as qs_error::ErrorCatalog>::CATALOG;
        let answer = qs_error::respond(&error);
        let shared: &dyn qs_error::QsError = &error;
        let _ = (text, cause, catalog, answer, shared.code(), shared.status(), shared.message());
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
    let mut announced = annotations(text);
    let mut wrong = Vec::new();
    for told in &outcome.diagnostics {
        match announced
            .iter()
            .position(|annotation| is(annotation, told, file))
        {
            Some(at) => drop(announced.remove(at)),
            None => wrong.push(format!("not announced: {told}")),
        }
    }
    wrong.extend(
        announced
            .iter()
            .map(|annotation| format!("not told: {annotation:?}")),
    );
    if outcome.success {
        wrong.push("it compiles".to_owned());
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n").into())
    }
}

/// Whether the error is the one that was announced: at this place alone, in these words.
fn is(annotation: &Annotation, told: &Diagnostic, file: &Path) -> bool {
    let spans: Vec<_> = told.primary().collect();
    let [span] = spans.as_slice() else {
        return false;
    };
    let at = (span.line_start, (span.column_start, span.column_end));
    told.level == "error"
        && told.code().is_empty() != annotation.is_of_compiler()
        && Path::new(&span.file_name) == file
        && span.line_start == span.line_end
        && at == (annotation.line, annotation.columns)
        && annotation
            .words
            .split(" … ")
            .all(|words| told.text().contains(words))
}
