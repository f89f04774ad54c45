//! The conversion of a field into a parameter.
#![allow(missing_docs, reason = "only expansions use it")]

use std::fmt;

use super::params::{ParamValue, Params};

/// A field that a message contains. Inherent functions add numbers and bools unchanged. Other types
/// use [`TextParam`].
#[derive(Debug)]
pub struct ParamArg<'a, T: ?Sized>(pub &'a T);

/// The fallback of [`ParamArg`].
pub trait TextParam {
    /// Adds a field as the string that the message contains.
    fn __qs_add(&self, params: &mut Params, name: &'static str, text: fmt::Arguments<'_>);
}

impl<T: ?Sized> TextParam for ParamArg<'_, T> {
    fn __qs_add(&self, params: &mut Params, name: &'static str, text: fmt::Arguments<'_>) {
        params.add(name, None, text);
    }
}

/// The greatest integer up to which every JSON parser reads all integers exactly.
pub(crate) const MAX_INTEGER: u64 = 1 << 53;

fn integer(value: impl TryInto<i64>) -> Option<ParamValue> {
    let value = value.try_into().ok()?;
    (value.unsigned_abs() <= MAX_INTEGER).then_some(ParamValue::Integer(value))
}

fn float(value: f64) -> Option<ParamValue> {
    value.is_finite().then_some(ParamValue::Float(value))
}

/// Returns the `f64` with the same decimal digits: `0.1_f32` becomes 0.1.
fn short_float(value: f32) -> Option<ParamValue> {
    float(value.to_string().parse().ok()?)
}

fn bool(value: bool) -> Option<ParamValue> {
    Some(ParamValue::Bool(value))
}

macro_rules! values {
    ($($ty:ty: $convert:ident,)*) => {$(
        impl ParamArg<'_, $ty> {
            pub fn __qs_add(&self, params: &mut Params, name: &'static str, text: fmt::Arguments<'_>) {
                params.add(name, $convert(*self.0), text);
            }
        }

        impl ParamArg<'_, &$ty> {
            pub fn __qs_add(&self, params: &mut Params, name: &'static str, text: fmt::Arguments<'_>) {
                params.add(name, $convert(**self.0), text);
            }
        }

        impl ParamArg<'_, &mut $ty> {
            pub fn __qs_add(&self, params: &mut Params, name: &'static str, text: fmt::Arguments<'_>) {
                params.add(name, $convert(**self.0), text);
            }
        }

        impl ParamArg<'_, &&$ty> {
            pub fn __qs_add(&self, params: &mut Params, name: &'static str, text: fmt::Arguments<'_>) {
                params.add(name, $convert(***self.0), text);
            }
        }
    )*};
}

values! {
    u8: integer, u16: integer, u32: integer, u64: integer, u128: integer, usize: integer,
    i8: integer, i16: integer, i32: integer, i64: integer, i128: integer, isize: integer,
    f32: short_float, f64: float, bool: bool,
}
