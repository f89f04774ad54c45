//! The log event of a response.

use crate::cases::Case;
use crate::log;
use crate::running::Layer;

/// Checks that an error has one event, on one line, with its fields and the secret. If the framework
/// omits the cause, the event has no secret.
pub(super) fn check_log(
    case: &Case,
    status: u16,
    id: &str,
    omits_cause: bool,
) -> Result<(), String> {
    let events = log::events(id);
    let expected = usize::from(status >= 400);
    ensure!(events.len() == expected, "events: {events:#?}");
    for event in &events {
        let line = event.strip_suffix('\n').unwrap_or_default();
        let is_line = !line.is_empty() && !line.contains(is_control);
        ensure!(is_line, "not one line: {event:?}");
        let is_quoted = !unquoted(line).contains("forged");
        ensure!(is_quoted, "a value imitates a field: {line}");
        if let Some(secret) = case.secret {
            let has_secret = line.contains(secret);
            ensure!(
                has_secret != omits_cause,
                "`{secret}` in the log is {has_secret}: {line}"
            );
        }
        ensure!(
            line.contains(&format!(" status={status} ")),
            "another status: {line}"
        );
        let request = format!(" method=\"{}\" path=\"{}\"", case.method, case.path);
        let has_request = case.layer == Layer::None || line.contains(&request);
        ensure!(has_request, "expected `{request}` in the log: {line}");
    }
    Ok(())
}

/// Returns a line without its quoted strings.
fn unquoted(line: &str) -> String {
    let (mut is_quoted, mut is_escaped) = (false, false);
    let is_outside = |char: &char| {
        let is_quote = *char == '"' && !is_escaped;
        is_escaped = *char == '\\' && !is_escaped;
        is_quoted ^= is_quote;
        !is_quoted
    };
    line.chars().filter(is_outside).collect()
}

fn is_control(char: char) -> bool {
    char.is_control() || matches!(char, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}')
}
