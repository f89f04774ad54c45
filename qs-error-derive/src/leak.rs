//! What a message would show that is not for the client.

use crate::message::MessageFormat;
use crate::model::{Row, Variant};
use crate::similar::list;

/// What to say of a message that prints a source; that is for the log, whatever the status.
pub(crate) fn of_source(
    variant: &Variant<'_>,
    row: &Row,
    template: &MessageFormat,
) -> Option<String> {
    complaint(
        "the client would see the source",
        row,
        printed(variant, template, |at| {
            variant.source == Some(at) && !variant.fields.get(at).is_some_and(|field| field.expose)
        }),
    )
}

/// What to say of a message that prints more than a 5xx may show. The source has its own rule.
pub(crate) fn of_server(
    variant: &Variant<'_>,
    row: &Row,
    template: &MessageFormat,
) -> Option<String> {
    complaint(
        "in a 5xx answer the client would see",
        row,
        printed(variant, template, |at| {
            variant.source != Some(at)
                && !variant
                    .fields
                    .get(at)
                    .is_some_and(|field| field.is_public())
        }),
    )
}

/// The placeholders of hidden fields, each once.
fn printed(
    variant: &Variant<'_>,
    template: &MessageFormat,
    is_hidden: impl Fn(usize) -> bool,
) -> Vec<String> {
    let mut names = Vec::new();
    for print in template
        .prints
        .iter()
        .filter(|print| is_hidden(print.field))
    {
        let name = variant
            .fields
            .get(print.field)
            .map(|field| format!("{{{}}}", field.name()));
        names.extend(name.filter(|name| !names.contains(name)));
    }
    names
}

fn complaint(what: &str, row: &Row, names: Vec<String>) -> Option<String> {
    (!names.is_empty() && !row.expose && !row.broken).then(|| {
        let names = list(names);
        format!("{what} {names}: move the text to `display = \"…\"`, which only the log sees, or add `expose`")
    })
}
