//! The fields that a message contains, as data.

use std::borrow::Cow;
use std::fmt;

use serde_core::{Serialize, Serializer};

/// The fields that a public message contains, as data: the member `params` of a body.
///
/// The key `params` of the derive adds them. The list is empty without this key, and if the message
/// is hidden or replaced.
///
/// ```
/// use qs_error::format::{Params, RenderedParts};
///
/// /// Returns the bucket that the message contains.
/// fn bucket(parts: &RenderedParts<'_>) -> Option<String> {
///     let params: &Params = parts.params();
///     params.get("bucket").map(ToString::to_string)
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Params {
    all: Vec<(Cow<'static, str>, ParamValue)>,
}

/// The value of a parameter.
///
/// ```
/// use qs_error::format::ParamValue;
///
/// assert_eq!(serde_json::to_string(&ParamValue::Integer(7))?, "7");
/// assert_eq!(ParamValue::String("photos".to_owned()).to_string(), "photos");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParamValue {
    /// An integer from −2^53 to 2^53, which every JSON parser reads exactly.
    Integer(i64),
    /// A finite number.
    Float(f64),
    /// A bool.
    Bool(bool),
    /// Any other value, as the message contains it.
    String(String),
}

impl Params {
    /// Returns whether the list is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns the value of a parameter. The name is the name of the field, or `arg0` for a tuple
    /// field.
    ///
    /// ```
    /// use qs_error::format::{ParamValue, RenderedParts};
    ///
    /// /// Returns the number of the disk that the message contains.
    /// fn disk(parts: &RenderedParts<'_>) -> Option<i64> {
    ///     match parts.params().get("disk")? {
    ///         ParamValue::Integer(disk) => Some(*disk),
    ///         _ => None,
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&ParamValue> {
        let param = self.all.iter().find(|(other, _)| *other == name);
        param.map(|(_, value)| value)
    }

    /// Returns the names and values, in their order in the message.
    ///
    /// ```
    /// use qs_error::format::RenderedParts;
    ///
    /// /// Returns lines such as `disk=7`.
    /// fn lines(parts: &RenderedParts<'_>) -> Vec<String> {
    ///     let params = parts.params().iter();
    ///     params.map(|(name, value)| format!("{name}={value}")).collect()
    /// }
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ParamValue)> {
        self.all.iter().map(|(name, value)| (&**name, value))
    }
}

impl Params {
    pub(crate) fn new(all: Vec<(Cow<'static, str>, ParamValue)>) -> Self {
        Self { all }
    }

    /// Adds a value, else the string of the message.
    pub(super) fn add(
        &mut self,
        name: &'static str,
        value: Option<ParamValue>,
        text: fmt::Arguments<'_>,
    ) {
        let value = value.or_else(|| {
            let mut string = String::new();
            fmt::write(&mut string, text).ok()?;
            Some(ParamValue::String(string))
        });
        self.all
            .extend(value.map(|value| (Cow::Borrowed(name), value)));
    }
}

impl fmt::Display for ParamValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
            Self::Bool(value) => value.fmt(f),
            Self::String(value) => value.fmt(f),
        }
    }
}

impl Serialize for ParamValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::String(value) => serializer.serialize_str(value),
        }
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}
