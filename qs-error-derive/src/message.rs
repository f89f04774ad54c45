//! The message template: format-string syntax over the fields of a variant.

mod spec;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::LitStr;

use self::spec::Count;
use crate::errors::Errors;
use crate::model::Field;
use crate::similar::{did_you_mean, list};

/// A template whose every placeholder names a field.
pub(crate) struct Template {
    pub(crate) literal: LitStr,
    /// The literal again, with fields by their position in `arguments`.
    format: String,
    /// The fields to pass, each once; once more for its address, which is behind the reference.
    arguments: Vec<(usize, bool)>,
    /// Which field is printed how; what the bounds of a generic type are made of.
    pub(crate) prints: Vec<Print>,
}

pub(crate) struct Print {
    pub(crate) field: usize,
    /// The trait of `core::fmt` that the format spec asks for; a width needs none.
    pub(crate) with: Option<&'static str>,
}

impl Template {
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
        }
    }

    /// The text, where it is the same for every value.
    pub(crate) fn constant(&self) -> Option<String> {
        self.prints
            .is_empty()
            .then(|| self.format.replace("{{", "{").replace("}}", "}"))
    }

    /// The arguments of `format_args!`, over fields bound to their names in patterns.
    pub(crate) fn format_arguments(&self, fields: &[Field<'_>]) -> TokenStream {
        let span = self.literal.span();
        let format = LitStr::new(&self.format, span);
        let bindings = self.arguments.iter().filter_map(|(index, is_pointer)| {
            let binding = fields.get(*index)?.binding_at(span);
            Some(if *is_pointer {
                quote_spanned!(span=> *#binding)
            } else {
                quote!(#binding)
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

    fn argument(&mut self, field: usize, is_pointer: bool) -> usize {
        let argument = (field, is_pointer);
        self.arguments
            .iter()
            .position(|known| *known == argument)
            .unwrap_or_else(|| {
                self.arguments.push(argument);
                self.arguments.len() - 1
            })
    }
}

struct Reader<'a, 'f> {
    rest: &'a str,
    fields: &'a [Field<'f>],
    made: Template,
}

impl Reader<'_, '_> {
    fn read(&mut self) -> Result<(), Vec<String>> {
        let mut mistakes = Vec::new();
        while let Some(brace) = self.rest.find(['{', '}']) {
            let (text, rest) = self.rest.split_at(brace);
            self.made.format.push_str(text);
            self.rest = rest;
            if !self.escape("{{") && !self.escape("}}") {
                match self.placeholder() {
                    Ok(()) => {}
                    Err(mistake) => mistakes.push(mistake),
                }
            }
        }
        self.made.format.push_str(self.rest);
        if mistakes.is_empty() {
            Ok(())
        } else {
            Err(mistakes)
        }
    }

    fn escape(&mut self, escaped: &'static str) -> bool {
        let Some(rest) = self.rest.strip_prefix(escaped) else {
            return false;
        };
        self.made.format.push_str(escaped);
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
        let (name, format) = inside.split_once(':').unwrap_or((inside, ""));
        let position = self.print(name.trim(), format.trim_end())?;
        let format = self.spec(format.trim_end())?;
        self.made
            .format
            .push_str(&format!("{{{position}{format}}}"));
        Ok(())
    }

    fn print(&mut self, name: &str, format: &str) -> Result<usize, String> {
        let field = self.field(name)?;
        let with = spec::formatting_trait(format)?;
        self.made.prints.push(Print {
            field,
            with: Some(with),
        });
        Ok(self.made.argument(field, with == "Pointer"))
    }

    /// The format spec with its width and precision fields by position.
    fn spec(&mut self, format: &str) -> Result<String, String> {
        let mut spec = String::new();
        for piece in spec::pieces(format) {
            match piece {
                Count::Text(text) => spec.push_str(text),
                Count::Field(name) => {
                    let field = self.field(name)?;
                    self.made.prints.push(Print { field, with: None });
                    spec.push_str(&format!("{}$", self.made.argument(field, false)));
                }
                Count::Star => {
                    return Err("`.*` names no field: write the precision as `.name$`".to_owned());
                }
            }
        }
        Ok(if format.is_empty() {
            spec
        } else {
            format!(":{spec}")
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
