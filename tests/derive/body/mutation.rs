//! Randomly mutated bodies. Every run mutates in the same way. `MUTATED_BODIES` sets the number.

use std::fmt;

use qs_error::body::{ErrorBody, ErrorBodyRef};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

const SEEDS: &[&[u8]] = &[
    br#"{"code":"bucket_not_exists","message":"bucket `photos` does not exist","request_id":"0198c2d5a7a37c6e9f0e5c5d2b1a4f3e","url":"https://docs.example.com/errors#bucket_not_exists"}"#,
    br#"{"code":"a"}"#,
    br#" {"x":[1,{"y":null}], "message":"one\ntwo \ud83e\udd80" ,"limit":5,"code":"tenant_throttled"} "#,
    br#"{"request_id":17,"message":{},"url":false,"code":"a","x":"\\\"","z":-1.5e3}"#,
    br#"{"code":"a","code":"b","message":null,"message":"m","x":1,"x":2}"#,
    br#"{"code":40401,"status":404,"error":{"code":"inner","message":"m"}}"#,
    br#"{"":{},"a":[],"b":[[]],"c":{"d":{"e":[{"f":"}]"}]}},"code":"","url":"u"}"#,
    br#"{"message":"\ud800","x":1e400,"code":"a","y":NaN,}"#,
    b"{\"message\":\"\xff\xe9\",\"x\":\"1\n2\",code:undefined,\"code\":true}",
    "{\"code\":\"größe\",\"message\":\"\u{2028}🦀\",\"ü\":\"ü\"}".as_bytes(),
    br#"[{"code":"a"}]"#,
    b"",
];

const TOKENS: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b"\\",
    b",",
    b":",
    b" ",
    b"\0",
    b"\xff",
    b"0",
    b"-",
    b"e",
    b"null",
    b"true",
    b"NaN",
    b"1e400",
    b"\\ud800",
    b"\\u0063",
    b"\xef\xbb\xbf",
    b"\"code\"",
    b"\"code\":\"b\",",
    b",\"code\":7",
    b"\"message\":",
    b"\"x\":{\"code\":\"c\"},",
    b"[[[[",
    b"\"\":",
    b"\xf0\x9f\xa6\x80",
];

const SHORT: usize = 20_000;

/// xorshift64*, by Vigna.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() as usize) % limit.max(1)
    }

    fn pick<'a>(&mut self, from: &[&'a [u8]]) -> &'a [u8] {
        from[self.below(from.len())]
    }

    /// Returns a part of the body, mostly a short one.
    fn part(&mut self, body: &[u8]) -> std::ops::Range<usize> {
        let start = self.below(body.len() + 1);
        let longest = if self.below(8) == 0 { body.len() } else { 8 };
        start..(start + self.below(longest + 1)).min(body.len())
    }

    fn mutated_body(&mut self) -> Vec<u8> {
        let mut body = self.pick(SEEDS).to_vec();
        for _ in 0..=self.below(3) {
            self.mutate(&mut body);
        }
        body
    }

    fn mutate(&mut self, body: &mut Vec<u8>) {
        let at = self.below(body.len() + 1);
        match self.below(16) {
            0..=5 if at < body.len() => body[at] ^= 1 << self.below(8),
            6..=7 if at < body.len() => body[at] = self.next() as u8,
            8..=9 => drop(body.drain(self.part(body))),
            10..=11 => {
                let part = body[self.part(body)].to_vec();
                drop(body.splice(at..at, part));
            }
            12 => body.truncate(at),
            13 => {
                let seed = self.pick(SEEDS);
                let part = seed[self.part(seed)].to_vec();
                drop(body.splice(at..at, part));
            }
            _ => {
                let token = self.pick(TOKENS).to_vec();
                drop(body.splice(at..at, token));
            }
        }
    }
}

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
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut counts = Counts::default();
    for _ in 0..cases {
        counts.check(&random.mutated_body());
    }
    println!("{counts:?}");
    for count in [counts.valid, counts.lenient, counts.unreadable] {
        assert!(count >= cases / 20, "{counts:?}");
    }
}
