//! Who sent a request, by the documented signatures: in the Authorization header, or in the query.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use http::header::{AUTHORIZATION, DATE};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::account::{Account, Accounts};
use crate::error::StoreError;
use crate::query;
use crate::signature;
use crate::target::{Readings, Target};

const QS_DATE: HeaderName = HeaderName::from_static("x-qs-date");
const PARAMETERS: [&str; 3] = ["access_key_id", "expires", "signature"];

/// How far the client's clock may be off.
const TOLERANCE: TimeDelta = TimeDelta::minutes(15);

/// Who sent a request.
#[derive(Clone, Debug)]
pub(crate) enum Caller {
    Account(Arc<Account>),
    Anonymous,
}

impl Caller {
    /// The name of the account.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Account(account) => Some(&account.name),
            Self::Anonymous => None,
        }
    }

    /// What the caller gets for what only others may do.
    pub(crate) fn forbidden(&self) -> StoreError {
        match self {
            Self::Account(account) => StoreError::Forbidden {
                account: account.name.clone(),
            },
            Self::Anonymous => StoreError::Unsigned,
        }
    }
}

/// What a signed request says of itself.
struct Claim {
    access_key_id: String,
    signature: String,
    /// What stands for the date in the signed text.
    date: String,
}

/// Finds out who sent the request, and what it points to.
pub(crate) fn authenticate(
    accounts: &Accounts,
    parts: &Parts,
    readings: &Readings,
) -> Result<(Caller, Target), StoreError> {
    let Some(claim) = claim(parts)? else {
        return Ok((Caller::Anonymous, readings.likeliest().clone()));
    };
    let key = accounts.key(&claim.access_key_id)?;
    let texts = |target: &Target| signature::texts(parts, &claim.date, &target.resource);
    let signed = |text: &String| signature::holds(&claim.signature, &key.secret, text);
    let confirmed = readings.confirmed(|target| texts(target).iter().any(signed));
    let target = confirmed.ok_or_else(|| {
        let [string_to_sign, _] = texts(readings.likeliest());
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
        (None, _, true) => of_query(query).map(Some),
        (Some(header), None, false) => of_header(header, &parts.headers).map(Some),
        _ => Err(StoreError::argument(
            "authorization",
            "a request has one signature, in its headers or in its query",
        )),
    }
}

fn of_header(header: &HeaderValue, headers: &HeaderMap) -> Result<Claim, StoreError> {
    let credentials = header.to_str().ok().and_then(|text| {
        let (scheme, rest) = text.trim().split_once(' ')?;
        let pair = rest.trim().split_once(':')?;
        scheme.eq_ignore_ascii_case("QS").then_some(pair)
    });
    let expected = "it takes `QS <access_key_id>:<signature>`";
    let (id, signature) =
        credentials.ok_or_else(|| StoreError::argument("authorization", expected))?;
    Ok(Claim {
        access_key_id: id.to_owned(),
        signature: signature.to_owned(),
        date: signed_date(headers)?,
    })
}

/// Holds the date against the clock, and returns what stands for it in the signed text: nothing,
/// where `x-qs-date` is among the signed headers anyway.
fn signed_date(headers: &HeaderMap) -> Result<String, StoreError> {
    let qs_date = headers.get(QS_DATE);
    let (name, value) = match qs_date {
        Some(value) => (QS_DATE, Some(value)),
        None => (DATE, headers.get(DATE)),
    };
    let text = value.and_then(|value| value.to_str().ok()).map(str::trim);
    let date = text.and_then(|text| Some((text, moment(text)?)));
    let expected = "a signed request has a date such as `Tue, 24 Nov 2026 09:30:00 GMT`";
    let (text, date) = date.ok_or_else(|| StoreError::argument(name.as_str(), expected))?;
    if (Utc::now() - date).abs() > TOLERANCE {
        return Err(StoreError::Expired {
            moment: text.to_owned(),
            rule: "is more than 15 minutes away from the server's clock",
        });
    }
    Ok(match qs_date {
        Some(_) => String::new(),
        None => text.to_owned(),
    })
}

fn moment(text: &str) -> Option<DateTime<Utc>> {
    let date = DateTime::parse_from_rfc2822(text).or_else(|_| DateTime::parse_from_rfc3339(text));
    date.ok().map(|date| date.to_utc())
}

fn of_query(query: &str) -> Result<Claim, StoreError> {
    let value = |name| query::parameter(query, name);
    let [id, expires, signature] = PARAMETERS.map(value);
    let (Some(id), Some(expires), Some(signature)) = (id?, expires?, signature?) else {
        return Err(StoreError::argument(
            "signature",
            "a signed query has access_key_id, expires and signature",
        ));
    };
    let end = expires
        .parse()
        .ok()
        .and_then(DateTime::from_timestamp_secs)
        .ok_or_else(|| StoreError::argument("expires", "it takes seconds of the Unix time"))?;
    if end < Utc::now() {
        return Err(StoreError::Expired {
            moment: expires,
            rule: "is past",
        });
    }
    Ok(Claim {
        access_key_id: id,
        // A plus that was not encoded has become a space, of which Base64 has none.
        signature: signature.replace(' ', "+"),
        date: expires,
    })
}
