//! Randomly mutated bodies. Every run mutates in the same way. `MUTATED_BODIES` sets the number.

use std::fmt;

use qs_error::body::{ErrorBody, ErrorBodyRef};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use support::mutation::Random;

const SHORT: usize = 20_000;

/// The members of an object as serde_json reads them, in their order, duplicates included.
struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;

        impl<'de> Visitor<'de> for All {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(All)
    }
}

impl Members {
    fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Value> {
        let named = self.0.iter().filter(move |(other, _)| other == name);
        named.map(|(_, value)| value)
    }

    fn text(&self, name: &str) -> Option<String> {
        let text = self.values(name).find_map(Value::as_str);
        text.map(str::to_owned)
    }

    fn has_scalar_code(&self) -> bool {
        self.values("code")
            .any(|value| value.is_number() || value.is_boolean())
    }

    /// Builds the body by the rules for duplicates and types.
    fn body(&self) -> Option<ErrorBody> {
        let mut body = ErrorBody::new(self.text("code")?);
        if let Some(message) = self.text("message") {
            body = body.with_message(message);
        }
        if let Some(request_id) = self.text("request_id") {
            body = body.with_request_id(request_id);
        }
        if let Some(url) = self.text("url") {
            body = body.with_url(url);
        }
        let members = self.0.iter().rev();
        Some(members.fold(body, |body, (name, value)| body.with_member(name, value)))
    }
}

/// The number of mutated bodies of each kind. The test requires some of every kind.
#[derive(Debug, Default)]
struct Counts {
    valid: usize,
    lenient: usize,
    unreadable: usize,
}

impl Counts {
    fn check(&mut self, json: &[u8]) {
        let shown = String::from_utf8_lossy(json);
        let read = ErrorBody::from_slice(json);
        let borrowed = ErrorBodyRef::from_slice(json).map(ErrorBody::from);
        assert_eq!(borrowed, read, "{shown}");
        if let Ok(strict) = serde_json::from_slice::<ErrorBody>(json) {
            check_strict(&strict, read.as_ref(), &shown);
        }
        match serde_json::from_slice::<Members>(json) {
            Ok(members) if !members.has_scalar_code() => {
                assert_eq!(read, members.body(), "{shown}");
                self.valid += 1;
            }
            _ if read.is_some() => self.lenient += 1,
            _ => self.unreadable += 1,
        }
        if let Some(body) = read {
            check_round_trip(&body, &shown);
        }
    }
}

/// `Deserialize` reads the same body, except for a code that is a number.
fn check_strict(strict: &ErrorBody, read: Option<&ErrorBody>, shown: &str) {
    let read = read.unwrap_or_else(|| panic!("not read: {shown}"));
    assert_eq!(strict.message(), read.message(), "{shown}");
    assert_eq!(strict.request_id(), read.request_id(), "{shown}");
    assert_eq!(strict.url(), read.url(), "{shown}");
    assert_eq!(strict.members(), read.members(), "{shown}");
}

/// Floats are not compared because serde_json can change their last bit.
fn check_round_trip(body: &ErrorBody, shown: &str) {
    let json = serde_json::to_vec(body).expect("JSON");
    let again = ErrorBody::from_slice(&json).unwrap_or_else(|| panic!("not read again: {shown}"));
    assert_eq!(again.code(), body.code(), "{shown}");
    assert_eq!(again.message(), body.message(), "{shown}");
    assert_eq!(again.request_id(), body.request_id(), "{shown}");
    assert_eq!(again.url(), body.url(), "{shown}");
    assert!(again.members().keys().eq(body.members().keys()), "{shown}");
}

#[test]
fn mutated_body_is_read_by_rules() {
    let cases = std::env::var("MUTATED_BODIES").ok();
    let cases = cases.map_or(SHORT, |cases| cases.parse().expect("a number of bodies"));
    let mut random = Random::default();
    let mut counts = Counts::default();
    for _ in 0..cases {
        counts.check(&random.mutated_body());
    }
    println!("{counts:?}");
    for count in [counts.valid, counts.lenient, counts.unreadable] {
        assert!(count >= cases / 20, "{counts:?}");
    }
}
