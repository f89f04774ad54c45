//! The table of the keys of `#[qs(...)]`, for the parser and the messages.

use proc_macro2::Ident;
use qs_error_spec::framework::FRAMEWORKS;

use crate::words::{join, list, nearest, not_constant};

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Key {
    Action,
    Case,
    Challenge,
    Code,
    Codes,
    Crate,
    Display,
    DisplayCode,
    Expose,
    ExternalDisplay,
    From,
    Grpc,
    Header,
    Instead,
    Log,
    Member,
    Message,
    NoCatalog,
    Params,
    Require,
    Retryable,
    RetryAfter,
    Since,
    Skip,
    Source,
    Status,
    Transparent,
    Unregistered,
    Url,
}

impl Key {
    /// Returns whether the key can be combined with `transparent`.
    pub(crate) fn is_allowed_with_transparent(self) -> bool {
        matches!(
            self,
            Self::Codes
                | Self::Crate
                | Self::DisplayCode
                | Self::ExternalDisplay
                | Self::From
                | Self::NoCatalog
                | Self::Require
                | Self::Skip
                | Self::Transparent
        )
    }
}

/// The item that an attribute is on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    /// An enum or a union.
    Type,
    /// A struct, which has the keys of a type and of a variant.
    Struct,
    Variant,
    Field,
}

struct Entry {
    key: Key,
    name: &'static str,
    /// The form on a type or variant.
    outer: Option<&'static str>,
    /// The form on a field.
    field: Option<&'static str>,
    on_type: bool,
    on_variant: bool,
}

const fn on_both(key: Key, name: &'static str, form: &'static str) -> Entry {
    Entry {
        key,
        name,
        outer: Some(form),
        field: None,
        on_type: true,
        on_variant: true,
    }
}

const fn on_type(key: Key, name: &'static str, form: &'static str) -> Entry {
    Entry {
        on_variant: false,
        ..on_both(key, name, form)
    }
}

const fn on_variant(key: Key, name: &'static str, form: &'static str) -> Entry {
    Entry {
        on_type: false,
        ..on_both(key, name, form)
    }
}

const fn on_field(key: Key, name: &'static str, form: &'static str) -> Entry {
    Entry {
        key,
        name,
        outer: None,
        field: Some(form),
        on_type: false,
        on_variant: false,
    }
}

const fn also_on_field(entry: Entry, form: &'static str) -> Entry {
    Entry {
        field: Some(form),
        ..entry
    }
}

const KEYS: &[Entry] = &[
    on_variant(
        Key::Code,
        "code",
        "`code = \"…\"` or `code = Type::Variant`",
    ),
    on_variant(
        Key::Status,
        "status",
        "`status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`",
    ),
    on_variant(
        Key::Unregistered,
        "unregistered",
        "`unregistered`, without a value",
    ),
    on_variant(
        Key::Message,
        "message",
        "`message = \"…{field}…\"`, a single string literal with the fields to print",
    ),
    on_variant(
        Key::Display,
        "display",
        "`display = \"…{field}…\"`, a single string literal with the fields to print",
    ),
    also_on_field(
        on_variant(
            Key::Header,
            "header",
            "`header(\"name\" = …)` with a string literal, the path of a constant, or `_`",
        ),
        "`header = \"name\"`",
    ),
    also_on_field(
        on_variant(
            Key::RetryAfter,
            "retry_after",
            "`retry_after = 30`, whole seconds",
        ),
        "`retry_after`, without a value",
    ),
    on_variant(
        Key::Action,
        "action",
        "`action = fix_request`, `authenticate`, `request_access`, `retry`, `contact_support` or `none`",
    ),
    on_variant(Key::Retryable, "retryable", "`retryable`, without a value"),
    on_both(
        Key::Log,
        "log",
        "`log = error`, `warn`, `info`, `debug` or `off`",
    ),
    on_variant(
        Key::Grpc,
        "grpc",
        "`grpc = already_exists` or another gRPC code, without quotes",
    ),
    on_variant(Key::Since, "since", "`since = \"0.2.0\"`, a version"),
    on_variant(Key::Instead, "instead", "`instead = \"…\"`, a code"),
    also_on_field(
        on_variant(Key::Expose, "expose", "`expose`, without a value"),
        "`expose`, without a value",
    ),
    on_variant(
        Key::Transparent,
        "transparent",
        "`transparent`, without a value",
    ),
    on_both(Key::Params, "params", "`params`, without a value"),
    on_variant(
        Key::NoCatalog,
        "no_catalog",
        "`no_catalog`, without a value",
    ),
    on_both(Key::Url, "url", "`url = \"https://…/{code}\"`"),
    on_both(
        Key::Challenge,
        "challenge",
        "`challenge = \"Bearer\"` or `challenge = _`",
    ),
    on_type(
        Key::Case,
        "case",
        "`case = \"SCREAMING_SNAKE_CASE\"` or another style, in quotes",
    ),
    on_type(
        Key::Codes,
        "codes",
        "`codes = Name`, the name of the enum to generate",
    ),
    on_type(Key::Crate, "crate", "`crate = path::to::qs_error`"),
    on_type(
        Key::Skip,
        "skip",
        "`skip(axum, from_str)`, names of conversions",
    ),
    on_type(
        Key::Require,
        "require",
        "`require(description, cause, remedy, example)`, names of sections",
    ),
    on_type(
        Key::DisplayCode,
        "display_code",
        "`display_code`, without a value",
    ),
    on_type(
        Key::ExternalDisplay,
        "external_display",
        "`external_display`, without a value",
    ),
    on_field(Key::Source, "source", "`source`, without a value"),
    on_field(Key::From, "from", "`from`, without a value"),
    on_field(Key::Member, "member", "`member` or `member = \"name\"`"),
];

/// Returns the names that `skip(...)` accepts: the frameworks and `from_str`.
pub(crate) fn conversions() -> impl Iterator<Item = &'static str> {
    FRAMEWORKS.iter().copied().chain(["from_str"])
}

impl Entry {
    /// Returns the places of the key, in prose. An attribute of an enum or a variant cannot move to
    /// a struct.
    fn places(&self, misplaced_on: Place) -> String {
        let is_outer = self.outer.is_some();
        let may_be_struct = matches!(misplaced_on, Place::Struct | Place::Field);
        let places = [
            (is_outer && self.on_type, "the type"),
            (is_outer && self.on_variant, "a variant"),
            (is_outer && !self.on_type && may_be_struct, "a struct"),
            (self.field.is_some(), "a field"),
        ];
        let places = places.into_iter().filter(|(applies, _)| *applies);
        join(places.map(|(_, place)| place), "or")
    }

    fn form(&self, place: Place) -> Option<&'static str> {
        match place {
            Place::Field => self.field,
            Place::Type => self.outer.filter(|_| self.on_type),
            Place::Variant => self.outer.filter(|_| self.on_variant),
            Place::Struct => self.outer,
        }
    }
}

impl Place {
    fn name(self) -> &'static str {
        match self {
            Self::Type => "an enum",
            Self::Struct => "a struct",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }

    /// Returns the part of a message that lists the allowed keys.
    pub(crate) fn allowed(self) -> String {
        format!("one of {}", list(self.keys()))
    }

    pub(crate) fn keys(self) -> impl Iterator<Item = &'static str> {
        KEYS.iter()
            .filter(move |entry| entry.form(self).is_some())
            .map(|entry| entry.name)
    }
}

/// Returns the key of a name. It may not be allowed for the place.
pub(crate) fn find(name: &str) -> Option<Key> {
    let entry = KEYS.iter().find(|entry| entry.name == name);
    entry.map(|entry| entry.key)
}

/// Returns the message for a key that does not exist. It has the closest key of the place, else the
/// closest key of any place, else all keys of the place.
pub(crate) fn unknown(name: &Ident, place: Place) -> String {
    let name = name.to_string();
    if let Some(close) = nearest(&name, place.keys()) {
        return format!("unknown key `{name}`, did you mean `{close}`?");
    }
    let elsewhere = nearest(&name, KEYS.iter().map(|entry| entry.name))
        .and_then(|close| KEYS.iter().find(|entry| entry.name == close));
    match elsewhere {
        Some(entry) => format!(
            "unknown key `{name}`, did you mean `{}`, a key of {}?",
            entry.name,
            entry.places(place)
        ),
        None => format!("unknown key `{name}`: expected {}", place.allowed()),
    }
}

/// Returns the message for a key that is not allowed for the place.
pub(crate) fn misplaced(key: Key, place: Place) -> Option<String> {
    let entry = KEYS.iter().find(|entry| entry.key == key)?;
    if entry.form(place).is_some() {
        return None;
    }
    let name = entry.name;
    Some(match (key, place) {
        (Key::Code | Key::Status, Place::Field) => not_constant(name, "a field"),
        _ => format!(
            "key `{name}` is not allowed on {}: use it on {}",
            place.name(),
            entry.places(place)
        ),
    })
}

pub(crate) fn is_key(name: &str) -> bool {
    find(name).is_some()
}

/// Returns the form of a key, if the key is allowed for the place.
pub(crate) fn form(key: Key, place: Place) -> Option<&'static str> {
    let mut entries = KEYS.iter().filter(|entry| entry.key == key);
    entries.find_map(|entry| entry.form(place))
}
