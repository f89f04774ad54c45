//! Values that are a word of a table.

use qs_error_spec::action::{self, ACTIONS, Action};
use qs_error_spec::log_level::{self, LOG_LEVELS, LogLevel};
use qs_error_spec::status::GrpcCode;
use qs_error_spec::style::{self, CodeStyle};
use quote::ToTokens;

use super::item::{Item, Value};
use crate::words::{closest_or, list, source_text};

impl Item {
    pub(super) fn action(&self) -> syn::Result<&'static Action> {
        let (word, tokens) = self.word()?;
        let names = ACTIONS.iter().map(|action| action.name);
        action::find(&word).ok_or_else(|| unknown("action", &word, tokens, names))
    }

    pub(super) fn level(&self) -> syn::Result<&'static LogLevel> {
        let (word, tokens) = self.word()?;
        let names = LOG_LEVELS.iter().map(|level| level.name);
        log_level::find(&word).ok_or_else(|| unknown("level", &word, tokens, names))
    }

    pub(super) fn grpc_code(&self) -> syn::Result<GrpcCode> {
        let (word, tokens) = self.word()?;
        let names = GrpcCode::ALL.iter().map(|code| code.name());
        let code = GrpcCode::ALL.iter().find(|code| code.name() == word);
        let code = code.copied();
        code.ok_or_else(|| unknown("gRPC code", &word, tokens, names))
    }

    pub(super) fn code_style(&self) -> syn::Result<CodeStyle> {
        let literal = self.string()?;
        let word = literal.value();
        let names = CodeStyle::ALL.iter().map(|style| style.name());
        style::find(&word).ok_or_else(|| unknown("code style", &word, &literal, names))
    }

    /// Returns a word without quotes, and its tokens.
    fn word(&self) -> syn::Result<(String, &impl ToTokens)> {
        match &self.value {
            Value::Path(path) => Ok((source_text(path), path)),
            _ => Err(self.unexpected()),
        }
    }
}

/// Returns the error of a word that is not in the table.
fn unknown(
    noun: &str,
    word: &str,
    tokens: impl ToTokens,
    names: impl Iterator<Item = &'static str> + Clone,
) -> syn::Error {
    let all = || format!("expected one of {}", list(names.clone()));
    let hint = closest_or(word, names.clone(), all);
    let message = format!("unknown {noun} `{}`{hint}", word.escape_debug());
    syn::Error::new_spanned(tokens, message)
}
