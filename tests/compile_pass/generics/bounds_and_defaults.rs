//! Bounds and defaults of parameters that name other parameters, constants and aliases.
use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::hash::{BuildHasher, Hash};

use qs_error::{ErrorCatalog, QsError};

const fn twice(n: usize) -> usize {
    n * 2
}

#[derive(Debug, QsError)]
enum Error<
    'a,
    K: Hash + Eq + Display + ?Sized = str,
    V = Option<Box<K>>,
    S: BuildHasher = std::collections::hash_map::RandomState,
    const N: usize = { twice(1) },
    const C: char = '{',
> where
    V: Clone,
{
    #[qs(code = "missing", status = 404, message = "{key} is not in {known:?}")]
    Missing { key: &'a K, known: [V; N] },
    #[qs(code = "hashed", status = 409)]
    Hashed(#[qs(header = "x-key")] &'a K, HashMap<u8, V, S>),
    #[qs(code = "stored", status = 404, message = "{0:?}")]
    Stored(Option<V>),
}

fn shown<K, V, S, const N: usize>(error: &Error<'_, K, V, S, N>) -> String
where
    K: Hash + Eq + Display + Debug + ?Sized,
    V: Clone + Debug,
    S: BuildHasher + Debug,
{
    format!("{}: {}", error.code(), error)
}

fn main() {
    let key = String::from("k");
    let missing: Error<'_> = Error::Missing {
        key: &key,
        known: [None, Some("v".into())],
    };
    assert_eq!(missing.message(), "k is not in [None, Some(\"v\")]");
    let hashed: Error<'_, u8, u8> = Error::Hashed(&7, HashMap::new());
    assert_eq!(qs_error::respond(&hashed).headers()["x-key"], "7");
    assert_eq!(shown(&hashed), "hashed: Conflict");
    let stored: Error<'_, str, char> = Error::Stored(Some('c'));
    assert_eq!(shown(&stored), "stored: Some('c')");
    assert_eq!(<Error<'_>>::CATALOG.len(), 3);
}
