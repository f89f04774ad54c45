//! The message template: format-string syntax over the fields of a variant.

mod spec;

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::LitStr;

use self::spec::{Piece, Spec};
use crate::errors::Errors;
use crate::model::Field;
use crate::similar::{did_you_mean, list};

/// A template whose every placeholder names a field.
pub(crate) struct MessageFormat {
    pub(crate) literal: LitStr,
    /// The literal again, with fields by their position in `arguments`.
    format: String,
    /// The fields to pass, each once for each kind of use.
    arguments: Vec<(usize, Use)>,
    /// Which field is printed how; what the bounds of a generic type are made of.
    pub(crate) prints: Vec<Print>,
    /// The texts around the placeholders, escapes resolved.
    texts: Vec<String>,
    /// Whether each placeholder is bare, so that Display is asked for nothing special.
    is_bare: bool,
}

pub(crate) struct Print {
    pub(crate) field: usize,
    how: Use,
}

/// What a placeholder does with a field.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Use {
    /// Prints it by that trait of `core::fmt`.
    Text(&'static str),
    /// Prints its address, which is behind the reference.
    Pointer,
    /// Takes it for a width or a precision.
    Count,
}

impl MessageFormat {
    /// Reads a template, or reports each placeholder that is wrong.
    pub(crate) fn parse(literal: &LitStr, fields: &[Field<'_>], errors: &Errors) -> Option<Self> {
        let text = literal.value();
        let mut reader = Reader {
            rest: &text,
            fields,
            made: Self::empty(literal),
        };
        match reader.read() {
            Ok(()) => Some(reader.made),
            Err(mistakes) => {
                mistakes
                    .into_iter()
                    .for_each(|mistake| errors.push(literal, mistake));
                None
            }
        }
    }

    fn empty(literal: &LitStr) -> Self {
        Self {
            literal: literal.clone(),
            format: String::new(),
            arguments: Vec::new(),
            prints: Vec::new(),
            texts: vec![String::new()],
            is_bare: true,
        }
    }

    /// The text, where it is the same for every value.
    pub(crate) fn constant(&self) -> Option<&str> {
        match self.texts.as_slice() {
            [text] => Some(text),
            _ => None,
        }
    }

    /// The texts and the fields between them, where a field is shown as it is and JSON escapes
    /// nothing in the texts.
    pub(crate) fn parts<'f, 'a>(
        &self,
        fields: &'f [Field<'a>],
    ) -> Option<(&[String], Vec<&'f Field<'a>>)> {
        let is_plain =
            |text: &String| !text.contains(|letter| matches!(letter, '"' | '\\' | ..' '));
        let shown = self
            .prints
            .iter()
            .filter_map(|print| fields.get(print.field));
        (self.is_bare && self.texts.iter().all(is_plain))
            .then(|| (self.texts.as_slice(), shown.collect()))
    }

    /// The arguments of `format_args!`, over fields bound to their names in patterns.
    pub(crate) fn format_arguments(&self, fields: &[Field<'_>]) -> TokenStream {
        let span = self.literal.span();
        let format = LitStr::new(&self.format, span);
        let bindings = self.arguments.iter().filter_map(|(index, how)| {
            let binding = fields.get(*index)?.binding_at(span);
            Some(match how {
                Use::Text(_) => quote!(#binding),
                Use::Pointer => quote_spanned!(span=> *#binding),
                Use::Count => quote_spanned!(span=> __qs_private::Count::count(#binding)),
            })
        });
        quote!(#format #(, #bindings)*)
    }

    /// The fields that the arguments are, to be bound in a pattern.
    pub(crate) fn fields<'f, 'a>(&self, fields: &'f [Field<'a>]) -> Vec<&'f Field<'a>> {
        let printed = |at: &usize| self.arguments.iter().any(|(index, _)| index == at);
        let fields = fields.iter().enumerate().filter(|(at, _)| printed(at));
        fields.map(|(_, field)| field).collect()
    }

    fn text(&mut self, as_written: &str, as_meant: &str) {
        self.format.push_str(as_written);
        if let Some(text) = self.texts.last_mut() {
            text.push_str(as_meant);
        }
    }

    fn print(&mut self, field: usize, how: Use) -> usize {
        self.prints.push(Print { field, how });
        let mut known = self.arguments.iter();
        let known = known.position(|(other, use_)| *other == field && use_.is_passed_like(how));
        known.unwrap_or_else(|| {
            self.arguments.push((field, how));
            self.arguments.len() - 1
        })
    }
}

impl Print {
    /// What it asks of the field's type, if that is not Display.
    pub(crate) fn bound(&self) -> Option<TokenStream> {
        let by = match self.how {
            Use::Text("Display") => return None,
            Use::Text(by) => by,
            Use::Pointer => "Pointer",
            Use::Count => return Some(quote!(__qs_private::Count)),
        };
        let by = format_ident!("{by}");
        Some(quote!(::core::fmt::#by))
    }
}

impl Use {
    fn of(by: &'static str) -> Self {
        match by {
            "Pointer" => Self::Pointer,
            by => Self::Text(by),
        }
    }

    /// Whether one argument of `format_args!` serves both.
    fn is_passed_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

struct Reader<'a, 'f> {
    rest: &'a str,
    fields: &'a [Field<'f>],
    made: MessageFormat,
}

impl Reader<'_, '_> {
    fn read(&mut self) -> Result<(), Vec<String>> {
        let mut mistakes = Vec::new();
        while let Some(brace) = self.rest.find(['{', '}']) {
            let (text, rest) = self.rest.split_at(brace);
            self.made.text(text, text);
            self.rest = rest;
            if !self.escape("{{", "{") && !self.escape("}}", "}") {
                match self.placeholder() {
                    Ok(()) => {}
                    Err(mistake) if mistakes.contains(&mistake) => {}
                    Err(mistake) => mistakes.push(mistake),
                }
            }
        }
        self.made.text(self.rest, self.rest);
        if mistakes.is_empty() {
            Ok(())
        } else {
            Err(mistakes)
        }
    }

    fn escape(&mut self, escaped: &'static str, brace: &'static str) -> bool {
        let Some(rest) = self.rest.strip_prefix(escaped) else {
            return false;
        };
        self.made.text(escaped, brace);
        self.rest = rest;
        true
    }

    fn placeholder(&mut self) -> Result<(), String> {
        let Some(open) = self.rest.strip_prefix('{') else {
            self.rest = self.rest.get(1..).unwrap_or_default();
            return Err("unmatched `}` in the message: write `}}` for a brace".to_owned());
        };
        let Some((inside, rest)) = spec::split_at_brace(open) else {
            self.rest = "";
            return Err(
                "unclosed `{` in the message: close it with `}`, or write `{{` for a brace"
                    .to_owned(),
            );
        };
        self.rest = rest;
        let (name, spec) = inside.split_once(':').unwrap_or((inside, ""));
        let field = self.field(name.trim_end())?;
        let spec = Spec::parse(spec.trim_end())?;
        let position = self.made.print(field, Use::of(spec.with));
        let format = self.counted(&spec)?;
        self.made.is_bare &= format.is_empty();
        self.made
            .format
            .push_str(&format!("{{{position}{format}}}"));
        self.made.texts.push(String::new());
        Ok(())
    }

    /// The format spec with its width and precision fields by position.
    fn counted(&mut self, spec: &Spec<'_>) -> Result<String, String> {
        let mut text = String::new();
        for piece in &spec.pieces {
            match piece {
                Piece::Text(part) => text.push_str(part),
                Piece::Field(name) => {
                    let field = self.field(name)?;
                    text.push_str(&format!("{}$", self.made.print(field, Use::Count)));
                }
            }
        }
        Ok(if text.is_empty() {
            text
        } else {
            format!(":{text}")
        })
    }

    fn field(&self, name: &str) -> Result<usize, String> {
        let found = self.fields.iter().position(|field| field.name() == name);
        found.ok_or_else(|| {
            let there = self.there();
            match name {
                "" => format!("`{{}}` names no field: {there}"),
                "self" => {
                    format!("`{{self}}` would print the error inside its own message: {there}")
                }
                name => {
                    let names: Vec<String> = self.fields.iter().map(Field::name).collect();
                    let hint = did_you_mean(name, names.iter().map(String::as_str));
                    format!("no field `{name}` here{hint}{there}")
                }
            }
        })
    }

    fn there(&self) -> String {
        if self.fields.is_empty() {
            return "there are no fields; write `{{` for a brace".to_owned();
        }
        let names = self
            .fields
            .iter()
            .map(|field| format!("{{{}}}", field.name()));
        format!("the fields are {}", list(names))
    }
}
