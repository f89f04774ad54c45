//! The deserialization of bodies from any format of serde.

use std::borrow::Cow;
use std::{fmt, mem};

use serde_core::Deserializer;
use serde_core::de::{
    DeserializeSeed, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::Number;

use super::error_body_ref::{CODE, ErrorBodyRef, MESSAGE, NAMES, REQUEST_ID, URL};

/// A visitor that reads a body. If a name is repeated, it uses the first readable member.
pub(super) struct BodyVisitor;

impl<'de> Visitor<'de> for BodyVisitor {
    type Value = ErrorBodyRef<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a `code`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ErrorBodyRef<'de>, A::Error> {
        let mut body = ErrorBodyRef::empty();
        let mut other = String::new();
        while let Some(at) = map.next_key_seed(NameSeed(&mut other))? {
            match body.strings.get_mut(at) {
                Some(string @ None) => map.next_value_seed(StringSeed {
                    string,
                    is_code: at == CODE,
                })?,
                Some(Some(_)) => drop(map.next_value::<IgnoredAny>()?),
                None => {
                    let value = map.next_value()?;
                    body.members.entry(mem::take(&mut other)).or_insert(value);
                }
            }
        }
        if !body.has_code() {
            return Err(A::Error::missing_field("code"));
        }
        Ok(body)
    }
}

/// A seed that reads the name of a member. Its value is the position in [`NAMES`]. For another
/// name, it is the length of `NAMES`, and the name is stored in the field.
pub(super) struct NameSeed<'n>(pub(super) &'n mut String);

impl<'de> DeserializeSeed<'de> for NameSeed<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameSeed<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        Ok(match name {
            "code" => CODE,
            "message" => MESSAGE,
            "request_id" => REQUEST_ID,
            "url" => URL,
            other => {
                other.clone_into(self.0);
                NAMES.len()
            }
        })
    }
}

/// A seed that reads a string, borrowed if it has no escapes. Values of other types are left out.
pub(super) struct StringSeed<'t, 'de> {
    string: &'t mut Option<Cow<'de, str>>,
    /// Whether a number or bool is converted to a string.
    is_code: bool,
}

impl<'t, 'de> StringSeed<'t, 'de> {
    pub(super) fn new(string: &'t mut Option<Cow<'de, str>>) -> Self {
        let is_code = false;
        Self { string, is_code }
    }

    fn set_scalar(self, value: impl ToString) {
        if self.is_code {
            *self.string = Some(Cow::Owned(value.to_string()));
        }
    }
}

impl<'de> DeserializeSeed<'de> for StringSeed<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for StringSeed<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, string: &'de str) -> Result<(), E> {
        *self.string = Some(Cow::Borrowed(string));
        Ok(())
    }

    fn visit_str<E>(self, string: &str) -> Result<(), E> {
        *self.string = Some(Cow::Owned(string.to_owned()));
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.set_scalar(value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.set_scalar(value);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.set_scalar(value);
        Ok(())
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.set_scalar(value);
        Ok(())
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.set_scalar(value);
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        if let Some(value) = Number::from_f64(value) {
            self.set_scalar(value);
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bytes<E>(self, _: &[u8]) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<(), A::Error> {
        IgnoredAny.visit_seq(sequence).map(drop)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        IgnoredAny.visit_map(map).map(drop)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<(), A::Error> {
        IgnoredAny.visit_enum(variant).map(drop)
    }
}
