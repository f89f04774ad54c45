//! Messages that would show fields that are not public.

use crate::message::MessageFormat;
use crate::model::{Row, Variant};
use crate::words::list;

/// Returns the diagnostic for a message that shows a source.
pub(crate) fn of_source(
    variant: &Variant<'_>,
    row: &Row,
    format: &MessageFormat,
) -> Option<String> {
    message(
        "message shows the source",
        row,
        placeholders(variant, format, |at| {
            variant.source == Some(at) && !variant.fields.get(at).is_some_and(|field| field.expose)
        }),
    )
}

/// Returns the diagnostic for a 5xx message that shows a field that is not public. Sources are
/// checked by [`of_source`].
pub(crate) fn of_server(
    variant: &Variant<'_>,
    row: &Row,
    format: &MessageFormat,
) -> Option<String> {
    message(
        "5xx message shows",
        row,
        placeholders(variant, format, |at| {
            variant.source != Some(at)
                && !variant
                    .fields
                    .get(at)
                    .is_some_and(|field| field.is_public())
        }),
    )
}

/// Returns the placeholders of hidden fields, each once.
fn placeholders(
    variant: &Variant<'_>,
    format: &MessageFormat,
    is_hidden: impl Fn(usize) -> bool,
) -> Vec<String> {
    let mut names = Vec::new();
    for argument in format
        .prints
        .iter()
        .filter(|argument| is_hidden(argument.field))
    {
        let name = variant
            .fields
            .get(argument.field)
            .map(|field| format!("{{{}}}", field.name()));
        names.extend(name.filter(|name| !names.contains(name)));
    }
    names
}

fn message(subject: &str, row: &Row, names: Vec<String>) -> Option<String> {
    (!names.is_empty() && !row.expose && !row.broken).then(|| {
        let names = list(names);
        let fix = if row.prints_display && row.display.is_none() {
            "move the message to `display = \"…\"`, which only the log shows".to_owned()
        } else {
            format!("remove {names}")
        };
        format!("{subject} {names} to clients: {fix}, or add `expose`")
    })
}
