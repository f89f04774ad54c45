//! An `Option` is recognised by its type, under any name. No other type is.
use std::fmt::Debug;
use std::option;
use std::option::Option as Maybe;
use std::time::Duration;

use http::HeaderValue;
use qs_error::{respond, QsError};

type Few<T> = Option<T>;
type Wait = Option<Duration>;
type Value = HeaderValue;

macro_rules! optional {
    ($ty:ty) => {
        Few<$ty>
    };
}

trait Limits {
    type Limit;
}

impl Limits for u8 {
    type Limit = Option<u8>;
}

#[derive(Debug, QsError)]
#[qs(code = "members", status = 429)]
struct Members<'a, const N: usize> {
    #[qs(member)]
    renamed: Maybe<u8>,
    #[qs(member)]
    path: option::Option<&'a str>,
    #[qs(member)]
    alias: Few<[u8; 2]>,
    #[qs(member)]
    expanded: optional!(u8),
    #[qs(member)]
    associated: <u8 as Limits>::Limit,
    #[qs(member)]
    nested: Maybe<Few<u8>>,
    #[qs(member)]
    list: Vec<Maybe<u8>>,
    array: [u8; N],
}

#[derive(Debug, QsError)]
enum Headers<'a> {
    #[qs(code = "headers", status = 429)]
    All {
        #[qs(header = "x-a")]
        shown: Maybe<u8>,
        #[qs(header = "x-b")]
        value: Few<HeaderValue>,
        #[qs(header = "x-c")]
        alias: Maybe<Value>,
        #[qs(header = "x-d")]
        reference: &'a &'a Value,
    },
    #[qs(code = "wait", status = 429, retry_after = 3)]
    Wait(#[qs(retry_after)] Wait),
    #[qs(code = "seconds", status = 429)]
    Seconds(#[qs(retry_after)] Maybe<u64>),
}

/// In a generic type, a concrete alias is recognised by its type, and an `Option` of a parameter by
/// its name.
#[derive(Debug, QsError)]
#[qs(code = "generic", status = 429, message = "{shown}")]
struct Generic<T> {
    shown: T,
    #[qs(member)]
    alias: Few<u8>,
    #[qs(member)]
    parameter: Option<T>,
    #[qs(header = "x-a")]
    header: Option<T>,
}

mod own {
    use std::fmt;

    #[derive(Clone, Copy, Debug)]
    pub(crate) struct Option<T>(pub(crate) T);

    impl<T: fmt::Display> fmt::Display for Option<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "own {}", self.0)
        }
    }
}

mod shadowed {
    use qs_error::QsError;

    use super::own::Option;

    #[derive(Debug, QsError)]
    #[qs(code = "own", status = 429)]
    pub(crate) struct Own(#[qs(header = "x-a")] pub(crate) Option<u8>);
}

fn main() {
    let mut members = Members::<1> {
        renamed: None,
        path: None,
        alias: None,
        expanded: None,
        associated: None,
        nested: Some(None),
        list: vec![None],
        array: [1],
    };
    let end = br#","nested":null,"list":[null]}"#;
    assert!(respond(&members).body().ends_with(end));
    assert!(!String::from_utf8_lossy(respond(&members).body()).contains("renamed"));
    members.nested = None;
    members.alias = Some([1, 2]);
    assert!(respond(&members)
        .body()
        .ends_with(br#","alias":[1,2],"list":[null]}"#));
    assert_eq!(members.array, [1]);

    let value = HeaderValue::from_static("v");
    let reference = &Value::from_static("r");
    let all = |shown, value: Option<HeaderValue>| Headers::All {
        shown,
        alias: value.clone(),
        value,
        reference: &reference,
    };
    let response = respond(&all(None, None));
    assert!(["x-a", "x-b", "x-c"]
        .iter()
        .all(|name| !response.headers().contains_key(*name)));
    assert_eq!(response.headers()["x-d"], "r");
    let response = respond(&all(Some(1), Some(value)));
    assert_eq!(response.headers()["x-a"], "1");
    assert_eq!(
        (&response.headers()["x-b"], &response.headers()["x-c"]),
        (&"v".parse().unwrap(), &"v".parse().unwrap())
    );

    let seconds = |error: &Headers<'_>| error.retry_after().map(|wait| wait.as_secs());
    assert_eq!(seconds(&Headers::Wait(None)), Some(3));
    assert_eq!(
        seconds(&Headers::Wait(Some(Duration::from_secs(4)))),
        Some(4)
    );
    assert_eq!(seconds(&Headers::Seconds(None)), None);
    assert_eq!(seconds(&Headers::Seconds(Some(5))), Some(5));

    let generic = Generic {
        shown: 1,
        alias: None,
        parameter: Some(2),
        header: None,
    };
    assert!(respond(&generic).body().ends_with(br#","parameter":2}"#));
    assert_eq!(
        respond(&shadowed::Own(own::Option(1))).headers()["x-a"],
        "own 1"
    );
}
