//! The member `params` of a document.

use std::marker::PhantomData;

use serde_core::Deserialize;

use crate::body::raw;
use crate::members::{MAX_INTEGER, ParamValue};

/// The maximum number of params. It limits the memory for a document of many short ones.
pub(super) const MAX_PARAMS: usize = 128;

/// Decodes a string, a number or a bool. A number that is not a safe integer is a float.
pub(super) fn value(json: &[u8]) -> Option<ParamValue> {
    match json.first()? {
        b'"' => Some(ParamValue::String(raw::string(json)?.into_owned())),
        b't' | b'f' => decode(json).map(ParamValue::Bool),
        _ => {
            let integer = decode(json).filter(|value: &i64| value.unsigned_abs() <= MAX_INTEGER);
            integer
                .map(ParamValue::Integer)
                .or_else(|| decode(json).map(ParamValue::Float))
        }
    }
}

fn decode<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Option<T> {
    raw::decode(json, PhantomData)
}
