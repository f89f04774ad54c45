//! Authentication by the documented signatures, in the `Authorization` header or in the query.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use http::header::{AUTHORIZATION, DATE};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::account::{Account, Accounts};
use crate::error::StoreError;
use crate::query;
use crate::signature;
use crate::target::{Candidates, Target};

const QS_DATE: HeaderName = HeaderName::from_static("x-qs-date");
const PARAMETERS: [&str; 3] = ["access_key_id", "expires", "signature"];

/// The accepted difference between the clocks of client and server.
const TOLERANCE: TimeDelta = TimeDelta::minutes(15);

/// The sender of a request.
#[derive(Clone, Debug)]
pub(crate) enum Caller {
    Account(Arc<Account>),
    Anonymous,
}

impl Caller {
    /// Returns the name of the account. `None` for an anonymous caller.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Account(account) => Some(&account.name),
            Self::Anonymous => None,
        }
    }

    /// Returns the error for an operation that the caller is not permitted to do.
    pub(crate) fn forbidden(&self) -> StoreError {
        match self {
            Self::Account(account) => StoreError::Forbidden {
                account: account.name.clone(),
            },
            Self::Anonymous => StoreError::Unsigned,
        }
    }
}

/// The contents of a signature, before they are verified.
struct Claim {
    access_key_id: String,
    signature: String,
    /// The line of the string to sign that contains the date.
    date: String,
}

/// Verifies the signature, and returns the sender and the target of the request.
pub(crate) fn authenticate(
    accounts: &Accounts,
    parts: &Parts,
    candidates: &Candidates,
) -> Result<(Caller, Target), StoreError> {
    let Some(claim) = claim(parts)? else {
        return Ok((Caller::Anonymous, candidates.preferred().clone()));
    };
    let key = accounts.key(&claim.access_key_id)?;
    let strings_to_sign =
        |target: &Target| signature::strings_to_sign(parts, &claim.date, &target.resource);
    let verifies = |string: &String| signature::verifies(&claim.signature, &key.secret, string);
    let signed = candidates.find(|target| strings_to_sign(target).iter().any(verifies));
    let target = signed.ok_or_else(|| {
        let [string_to_sign, _] = strings_to_sign(candidates.preferred());
        StoreError::Signature { string_to_sign }
    })?;
    Ok((Caller::Account(Arc::clone(&key.account)), target.clone()))
}

fn claim(parts: &Parts) -> Result<Option<Claim>, StoreError> {
    let query = parts.uri.query().unwrap_or_default();
    let by_query = PARAMETERS.iter().any(|name| query::has(query, name));
    let mut headers = parts.headers.get_all(AUTHORIZATION).iter();
    match (headers.next(), headers.next(), by_query) {
        (None, _, false) => Ok(None),
        (None, _, true) => claim_of_query(query).map(Some),
        (Some(header), None, false) => claim_of_header(header, &parts.headers).map(Some),
        _ => Err(StoreError::argument(
            "authorization",
            "expected one signature, in the headers or in the query",
        )),
    }
}

fn claim_of_header(header: &HeaderValue, headers: &HeaderMap) -> Result<Claim, StoreError> {
    let credentials = header.to_str().ok().and_then(|value| {
        let (scheme, rest) = value.trim().split_once(' ')?;
        let pair = rest.trim().split_once(':')?;
        scheme.eq_ignore_ascii_case("QS").then_some(pair)
    });
    let expected = "expected `QS <access_key_id>:<signature>`";
    let (id, signature) =
        credentials.ok_or_else(|| StoreError::argument("authorization", expected))?;
    Ok(Claim {
        access_key_id: id.to_owned(),
        signature: signature.to_owned(),
        date: signed_date(headers)?,
    })
}

/// Checks the date against the clock, and returns its line of the string to sign.
///
/// The line is empty if there is an `x-qs-date`, because that header is signed anyway.
fn signed_date(headers: &HeaderMap) -> Result<String, StoreError> {
    let qs_date = headers.get(QS_DATE);
    let (name, value) = match qs_date {
        Some(value) => (QS_DATE, Some(value)),
        None => (DATE, headers.get(DATE)),
    };
    let value = value.and_then(|value| value.to_str().ok()).map(str::trim);
    let date = value.and_then(|value| Some((value, parse_date(value)?)));
    let expected = "expected a date such as `Tue, 24 Nov 2026 09:30:00 GMT`";
    let (value, date) = date.ok_or_else(|| StoreError::argument(name.as_str(), expected))?;
    if (Utc::now() - date).abs() > TOLERANCE {
        return Err(StoreError::Expired {
            moment: value.to_owned(),
            rule: "differs from the server's clock by more than 15 minutes",
        });
    }
    Ok(match qs_date {
        Some(_) => String::new(),
        None => value.to_owned(),
    })
}

fn parse_date(value: &str) -> Option<DateTime<Utc>> {
    let date = DateTime::parse_from_rfc2822(value).or_else(|_| DateTime::parse_from_rfc3339(value));
    date.ok().map(|date| date.to_utc())
}

fn claim_of_query(query: &str) -> Result<Claim, StoreError> {
    let value = |name| query::parameter(query, name);
    let [id, expires, signature] = PARAMETERS.map(value);
    let (Some(id), Some(expires), Some(signature)) = (id?, expires?, signature?) else {
        return Err(StoreError::argument(
            "signature",
            "expected `access_key_id`, `expires` and `signature` in a signed query",
        ));
    };
    let end = expires
        .parse()
        .ok()
        .and_then(DateTime::from_timestamp_secs)
        .ok_or_else(|| StoreError::argument("expires", "expected a Unix time in seconds"))?;
    if end < Utc::now() {
        return Err(StoreError::Expired {
            moment: expires,
            rule: "is in the past",
        });
    }
    Ok(Claim {
        access_key_id: id,
        // An unencoded `+` was decoded as a space, which Base64 does not contain.
        signature: signature.replace(' ', "+"),
        date: expires,
    })
}
