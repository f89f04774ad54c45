//! The `x-qs-meta-*` headers: what users keep beside an object.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::error::StoreError;

/// Names without their prefix, and values.
pub(crate) type Metadata = BTreeMap<String, String>;

const PREFIX: &str = "x-qs-meta-";
const MAX_KEY: usize = 512;
const MAX_TOTAL: usize = 2048;

/// Reads the pairs and holds them against the limits.
pub(crate) fn read(headers: &HeaderMap) -> Result<Metadata, StoreError> {
    let mut pairs = Metadata::new();
    for (name, value) in headers {
        if let Some(key) = name.as_str().strip_prefix(PREFIX) {
            check_key(name, key)?;
            let value = value
                .to_str()
                .map_err(|_| refuse(name, "its value takes visible ASCII"))?;
            pairs
                .entry(key.to_owned())
                .and_modify(|all| *all = format!("{all}, {value}"))
                .or_insert_with(|| value.to_owned());
        }
    }
    let total: usize = pairs
        .iter()
        .map(|(key, value)| key.len() + value.len())
        .sum();
    within(total, MAX_TOTAL, "the metadata")?;
    Ok(pairs)
}

/// Puts the pairs back into the headers of an answer.
pub(crate) fn write(pairs: &Metadata, headers: &mut HeaderMap) {
    for (key, value) in pairs {
        let name = HeaderName::try_from(format!("{PREFIX}{key}"));
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
            headers.insert(name, value);
        }
    }
}

fn check_key(name: &HeaderName, key: &str) -> Result<(), StoreError> {
    within(key.len(), MAX_KEY, "the name of a metadata pair")?;
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    if key.is_empty() || !key.bytes().all(allowed) {
        return Err(refuse(
            name,
            "its name takes letters, digits, `-`, `_` and `.`",
        ));
    }
    Ok(())
}

fn within(size: usize, limit: usize, what: &'static str) -> Result<(), StoreError> {
    if size > limit {
        Err(StoreError::MetadataTooLarge { what, limit })
    } else {
        Ok(())
    }
}

fn refuse(name: &HeaderName, expected: &'static str) -> StoreError {
    StoreError::Argument {
        argument: name.to_string(),
        expected,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(n, v)| {
                (
                    n.parse::<HeaderName>().unwrap(),
                    v.parse::<HeaderValue>().unwrap(),
                )
            })
            .collect()
    }

    fn sized(key: usize, value: usize) -> HeaderMap {
        headers(&[(&format!("{PREFIX}{}", "k".repeat(key)), &"v".repeat(value))])
    }

    #[test]
    fn pairs_survive_a_round_trip() {
        let sent = headers(&[
            ("x-qs-meta-a", "1"),
            ("x-qs-meta-b.c_d-e", "two words"),
            ("content-type", "text/plain"),
        ]);
        let mut back = HeaderMap::new();
        write(&read(&sent).unwrap(), &mut back);
        assert_eq!(back.len(), 2);
        assert_eq!(back["x-qs-meta-b.c_d-e"], "two words");
    }

    #[test]
    fn limits_are_inclusive() {
        assert!(read(&sized(512, 2048 - 512)).is_ok());
        assert!(matches!(
            read(&sized(512, 2049 - 512)),
            Err(StoreError::MetadataTooLarge { limit: 2048, .. })
        ));
        assert!(matches!(
            read(&sized(513, 1)),
            Err(StoreError::MetadataTooLarge { limit: 512, .. })
        ));
    }

    #[test]
    fn names_keep_to_their_alphabet() {
        for name in ["x-qs-meta-", "x-qs-meta-a!b", "x-qs-meta-a~"] {
            assert!(
                matches!(
                    read(&headers(&[(name, "1")])),
                    Err(StoreError::Argument { .. })
                ),
                "{name}"
            );
        }
    }
}
