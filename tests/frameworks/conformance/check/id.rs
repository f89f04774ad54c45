//! The id in the header of a response.

use serde_json::json;
use support::exchange::TestResponse;

use super::{ID, check_header, contains};
use crate::cases::{Case, Ids};
use crate::client::TestRequest;

/// Checks that the id of the client was accepted or replaced, and returns the id.
pub(super) fn check_id(
    case: &Case,
    request: &TestRequest,
    response: &TestResponse,
) -> Result<String, String> {
    let mut sent = request.headers.iter().filter(|(name, _)| *name == ID);
    if let Ids::Accepted(_) = case.ids {
        let expected = sent.next().map(|(_, id)| String::from_utf8_lossy(id));
        return check_header(response, ID, &expected.unwrap_or_default());
    }
    let id = check_header(response, ID, "")?;
    ensure!(is_generated(&id), "the id `{id}` is not generated");
    let is_sent = sent.any(|(_, value)| value.len() > 4 && contains_string(response, value));
    ensure!(!is_sent, "the response has a rejected id");
    Ok(id)
}

/// Returns whether an id is the 32 lower-case hex digits of a UUID of version 7 (RFC 9562).
fn is_generated(id: &str) -> bool {
    let digits = id.as_bytes();
    let is_hex = |digit: &u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
    digits.len() == 32
        && digits.iter().all(is_hex)
        && digits[12] == b'7'
        && matches!(digits[16], b'8' | b'9' | b'a' | b'b')
}

/// Returns whether a response contains a string, as it is or as in JSON.
fn contains_string(response: &TestResponse, string: &[u8]) -> bool {
    let in_json = json!(String::from_utf8_lossy(string)).to_string();
    contains(response, string) || contains(response, in_json.trim_matches('"').as_bytes())
}
