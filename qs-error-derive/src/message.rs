//! The format of messages: format-string syntax with the fields of a variant.

mod spec;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::LitStr;

use self::spec::{Piece, Spec};
use crate::errors::Errors;
use crate::model::Field;
use crate::words::{did_you_mean, list};

/// A message whose placeholders refer to fields.
pub(crate) struct MessageFormat {
    pub(crate) literal: LitStr,
    /// The format string, with the positions of fields in `arguments`.
    format: String,
    /// The fields to pass, once for each kind of use.
    arguments: Vec<(usize, Use)>,
    /// The use of each field, from which the bounds are inferred.
    pub(crate) prints: Vec<Print>,
    /// The unescaped strings around the placeholders.
    literals: Vec<String>,
    /// Whether no placeholder has a format spec.
    is_bare: bool,
}

pub(crate) struct Print {
    pub(crate) field: usize,
    pub(crate) how: Use,
    /// The format spec of a placeholder, in which `1$` is the first of `counts`.
    spec: String,
    /// The fields that the spec uses as a width or a precision.
    counts: Vec<usize>,
}

/// A field that a message shows, as data.
pub(crate) struct Param<'f, 'a> {
    pub(crate) field: &'f Field<'a>,
    /// The arguments of `format_args!` that print the field.
    pub(crate) arguments: TokenStream,
}

/// The use of a field by a placeholder.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Use {
    /// Prints the field by Display, or by `display()` if it is a path.
    Display,
    /// Prints the field by another trait of `core::fmt`.
    Trait(&'static str),
    /// Prints the field as a pointer.
    Pointer,
    /// Uses the field as a width or a precision.
    Count,
}

impl MessageFormat {
    /// Parses the message of a key and reports each invalid placeholder.
    pub(crate) fn parse(
        key: &str,
        literal: &LitStr,
        fields: &[Field<'_>],
        errors: &Errors,
    ) -> Option<Self> {
        let text = literal.value();
        let mut reader = Reader {
            key,
            rest: &text,
            fields,
            output: Self::empty(literal),
        };
        let messages = reader.read();
        let is_valid = messages.is_empty();
        for message in messages {
            errors.push(literal, message);
        }
        is_valid.then_some(reader.output)
    }

    fn empty(literal: &LitStr) -> Self {
        Self {
            literal: literal.clone(),
            format: String::new(),
            arguments: Vec::new(),
            prints: Vec::new(),
            literals: vec![String::new()],
            is_bare: true,
        }
    }

    /// Returns the string if there are no placeholders.
    pub(crate) fn constant(&self) -> Option<&str> {
        match self.literals.as_slice() {
            [text] => Some(text),
            _ => None,
        }
    }

    /// Returns the strings and the fields between them, if no placeholder has a format spec and no
    /// string needs escapes in JSON.
    pub(crate) fn parts<'f, 'a>(
        &self,
        fields: &'f [Field<'a>],
    ) -> Option<(&[String], Vec<&'f Field<'a>>)> {
        let is_plain = |text: &String| !text.contains(|char| matches!(char, '"' | '\\' | ..' '));
        let values = self
            .prints
            .iter()
            .filter_map(|print| fields.get(print.field));
        (self.is_bare && self.literals.iter().all(is_plain))
            .then(|| (self.literals.as_slice(), values.collect()))
    }

    /// Writes the arguments of `format_args!`. The fields are bound in a pattern.
    pub(crate) fn format_arguments(&self, fields: &[Field<'_>]) -> TokenStream {
        let span = self.literal.span();
        let format = LitStr::new(&self.format, span);
        let arguments = self.arguments.iter();
        let arguments =
            arguments.filter_map(|(index, how)| argument(fields.get(*index)?, *how, span));
        quote!(#format #(, #arguments)*)
    }

    /// Returns the fields that placeholders show, each once.
    pub(crate) fn params<'f, 'a>(&self, fields: &'f [Field<'a>]) -> Vec<Param<'f, 'a>> {
        let shown = self.prints.iter().filter(|print| print.how != Use::Count);
        let mut params: Vec<Param<'f, 'a>> = Vec::new();
        for print in shown {
            let Some(field) = fields.get(print.field) else {
                continue;
            };
            if !params
                .iter()
                .any(|param| param.field.member == field.member)
            {
                let arguments = self.print_arguments(print, fields);
                params.push(Param { field, arguments });
            }
        }
        params
    }

    /// Writes the arguments of `format_args!` for one placeholder.
    fn print_arguments(&self, print: &Print, fields: &[Field<'_>]) -> TokenStream {
        let span = self.literal.span();
        let format = LitStr::new(&format!("{{0{}}}", print.spec), span);
        let counts = print.counts.iter().map(|count| (*count, Use::Count));
        let arguments = [(print.field, print.how)].into_iter().chain(counts);
        let arguments =
            arguments.filter_map(|(index, how)| argument(fields.get(index)?, how, span));
        quote!(#format #(, #arguments)*)
    }

    /// Returns the fields to bind in a pattern.
    pub(crate) fn fields<'f, 'a>(&self, fields: &'f [Field<'a>]) -> Vec<&'f Field<'a>> {
        let printed = |at: &usize| self.arguments.iter().any(|(index, _)| index == at);
        let fields = fields.iter().enumerate().filter(|(at, _)| printed(at));
        fields.map(|(_, field)| field).collect()
    }

    fn push_literal(&mut self, escaped: &str, unescaped: &str) {
        self.format.push_str(escaped);
        if let Some(text) = self.literals.last_mut() {
            text.push_str(unescaped);
        }
    }

    fn print(&mut self, field: usize, how: Use) -> usize {
        self.prints.push(Print {
            field,
            how,
            spec: String::new(),
            counts: Vec::new(),
        });
        let mut known = self.arguments.iter();
        let known = known.position(|(other, use_)| *other == field && use_.is_passed_like(how));
        known.unwrap_or_else(|| {
            self.arguments.push((field, how));
            self.arguments.len() - 1
        })
    }
}

/// Returns an argument of `format_args!`.
fn argument(field: &Field<'_>, how: Use, span: Span) -> Option<TokenStream> {
    let binding = field.binding_at(span);
    Some(match how {
        Use::Display => quote_spanned!(span=> __qs_private::MessageArg(#binding).__qs_format()),
        Use::Trait(_) => quote!(#binding),
        Use::Pointer => quote_spanned!(span=> *#binding),
        Use::Count => quote_spanned!(span=> __qs_private::Count::count(#binding)),
    })
}

impl Print {
    /// Returns the bound of the field's type, if it is not Display.
    pub(crate) fn bound(&self) -> Option<TokenStream> {
        let by = match self.how {
            Use::Display => return None,
            Use::Trait(by) => by,
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
            "Display" => Self::Display,
            "Pointer" => Self::Pointer,
            by => Self::Trait(by),
        }
    }

    /// Returns whether both uses can share an argument of `format_args!`.
    fn is_passed_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

struct Reader<'a, 'f> {
    key: &'a str,
    rest: &'a str,
    fields: &'a [Field<'f>],
    output: MessageFormat,
}

impl Reader<'_, '_> {
    /// Reads the message and returns the errors.
    fn read(&mut self) -> Vec<String> {
        let mut messages = Vec::new();
        while let Some(brace) = self.rest.find(['{', '}']) {
            let (text, rest) = self.rest.split_at(brace);
            self.output.push_literal(text, text);
            self.rest = rest;
            if !self.escape("{{", "{") && !self.escape("}}", "}") {
                match self.placeholder() {
                    Ok(()) => {}
                    Err(message) if messages.contains(&message) => {}
                    Err(message) => messages.push(message),
                }
            }
        }
        self.output.push_literal(self.rest, self.rest);
        messages
    }

    fn escape(&mut self, escaped: &'static str, brace: &'static str) -> bool {
        let Some(rest) = self.rest.strip_prefix(escaped) else {
            return false;
        };
        self.output.push_literal(escaped, brace);
        self.rest = rest;
        true
    }

    fn placeholder(&mut self) -> Result<(), String> {
        let Some(open) = self.rest.strip_prefix('{') else {
            self.rest = self.rest.get(1..).unwrap_or_default();
            return Err(format!(
                "unmatched `}}` in `{}`: write `}}}}` for a brace",
                self.key
            ));
        };
        let Some((inside, rest)) = spec::split_at_brace(open) else {
            self.rest = "";
            return Err(format!(
                "unclosed `{{` in `{}`: close it with `}}`, or write `{{{{` for a brace",
                self.key
            ));
        };
        self.rest = rest;
        let (name, spec) = inside.split_once(':').unwrap_or((inside, ""));
        let field = self.field(name.trim_end())?;
        let spec = Spec::parse(spec.trim_end())?;
        let position = self.output.print(field, Use::of(spec.with));
        let print = self.output.prints.len() - 1;
        let format = self.counted(&spec, print)?;
        self.output.is_bare &= format.is_empty();
        self.output
            .format
            .push_str(&format!("{{{position}{format}}}"));
        self.output.literals.push(String::new());
        Ok(())
    }

    /// Returns the format spec with the positions of width and precision fields. Stores the spec
    /// for the placeholder alone in its `print`.
    fn counted(&mut self, spec: &Spec<'_>, print: usize) -> Result<String, String> {
        let (mut text, mut alone, mut counts) = (String::new(), String::new(), Vec::new());
        for piece in &spec.pieces {
            match piece {
                Piece::Literal(part) => {
                    text.push_str(part);
                    alone.push_str(part);
                }
                Piece::Field(name) => {
                    let field = self.field(name)?;
                    counts.push(field);
                    text.push_str(&format!("{}$", self.output.print(field, Use::Count)));
                    alone.push_str(&format!("{}$", counts.len()));
                }
            }
        }
        let with_colon = |spec: String| {
            if spec.is_empty() {
                spec
            } else {
                format!(":{spec}")
            }
        };
        if let Some(print) = self.output.prints.get_mut(print) {
            print.spec = with_colon(alone);
            print.counts = counts;
        }
        Ok(with_colon(text))
    }

    fn field(&self, name: &str) -> Result<usize, String> {
        let found = self.fields.iter().position(|field| field.name() == name);
        found.ok_or_else(|| {
            let available_fields = self.available_fields();
            match name {
                "" => format!("empty placeholder `{{}}`: {available_fields}"),
                "self" => format!("recursive placeholder `{{self}}`: {available_fields}"),
                name => {
                    let names: Vec<String> = self.fields.iter().map(Field::name).collect();
                    let hint = did_you_mean(name, names.iter().map(String::as_str));
                    format!("unknown field `{name}`{hint}{available_fields}")
                }
            }
        })
    }

    fn available_fields(&self) -> String {
        if self.fields.is_empty() {
            return "there are no fields, write `{{` for a brace".to_owned();
        }
        let names = self
            .fields
            .iter()
            .map(|field| format!("{{{}}}", field.name()));
        format!("the fields are {}", list(names))
    }
}
