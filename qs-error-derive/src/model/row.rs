//! What becomes a row of the catalog.

use proc_macro2::{Ident, Span, TokenStream};
use qs_error_spec::log_level::LogLevel;
use qs_error_spec::status;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta};

use super::variant::VariantContext;
use super::{DisplayImpl, Variant};
use crate::attr::{self, Attrs, CodePath, Header, HeaderSource, KeyValue, Status};
use crate::generics::{choosing_parameters, mentions};
use crate::grammar;
use crate::key::Key;
use crate::message::MessageFormat;
use crate::similar::{did_you_mean, list, source_text};

pub(crate) enum Code {
    Declared {
        literal: LitStr,
        /// None where it is missing or wrong, which has been reported.
        status: Option<Status>,
    },
    /// Another type's row.
    Inherited(CodePath),
    /// A row of the same enum.
    Same(CodePath),
    /// Missing or wrong, which has been reported.
    Unknown,
}

pub(crate) struct Row {
    pub(crate) code: Code,
    pub(crate) message: Option<MessageFormat>,
    pub(crate) display: Option<MessageFormat>,
    pub(crate) description: Option<String>,
    pub(crate) url: Option<LitStr>,
    pub(crate) headers: Vec<Header>,
    /// The variant's own, or else the type's.
    pub(crate) challenge: Option<Challenge>,
    pub(crate) retry_after: Option<(u64, Ident)>,
    pub(crate) retryable: bool,
    pub(crate) log: Option<&'static LogLevel>,
    pub(crate) expose: bool,
    /// Some attribute did not parse: what a rule misses may be what failed.
    pub(crate) broken: bool,
}

pub(crate) struct Challenge {
    /// None: something else supplies it.
    pub(crate) text: Option<LitStr>,
    /// The key, where the variant itself gives it.
    pub(crate) own: Option<TokenStream>,
}

impl Row {
    /// The variant of the same enum whose code it shares.
    pub(crate) fn shared(&self) -> Option<&CodePath> {
        match &self.code {
            Code::Same(origin) => Some(origin),
            Code::Declared { .. } | Code::Inherited(_) | Code::Unknown => None,
        }
    }

    pub(super) fn new(
        variant: &Variant<'_>,
        attrs: &Attrs,
        attributes: &[Attribute],
        context: &VariantContext<'_, '_>,
    ) -> Self {
        let template = |given: &Option<KeyValue<LitStr>>| {
            given
                .as_ref()
                .filter(|_| !attrs.arguments)
                .and_then(|given| {
                    MessageFormat::parse(&given.value, &variant.fields, context.errors)
                })
        };
        if let (Some(given), true) = (&attrs.display, context.display != DisplayImpl::Ours) {
            context.errors.push(
                &given.key,
                "`display` has no effect here: Display is implemented elsewhere",
            );
        }
        Self {
            code: Code::new(variant.ident, attrs, context),
            message: template(&attrs.message),
            display: template(&attrs.display),
            description: description(attributes),
            url: context.given(&attrs.url, |attrs| &attrs.url).cloned(),
            headers: attrs
                .headers
                .iter()
                .map(|given| header(&given.value, context))
                .collect(),
            challenge: Challenge::new(attrs, context),
            retry_after: attrs
                .retry_after
                .as_ref()
                .map(|given| (given.value, given.key.clone())),
            retryable: attrs.retryable.is_some(),
            log: attrs.log.as_ref().map(|given| given.value),
            expose: attrs.expose.is_some(),
            broken: context.is_broken(attrs) || variant.fields.iter().any(|field| field.broken),
        }
    }
}

/// A constant of the type has to do without its parameters, which stand outside of any impl.
fn header(header: &Header, context: &VariantContext<'_, '_>) -> Header {
    let own = Ident::new("Self", Span::call_site());
    match &header.value {
        HeaderSource::Constant(path)
            if mentions(path.clone(), &[&own])
                && !choosing_parameters(context.generics).is_empty() =>
        {
            context.errors.push(
                path,
                "`Self` of a generic type has no constant here: name a constant outside of it",
            );
            Header {
                value: HeaderSource::Elsewhere,
                name: header.name.clone(),
            }
        }
        HeaderSource::Constant(_) | HeaderSource::Elsewhere | HeaderSource::Text(_) => {
            header.clone()
        }
    }
}

impl Challenge {
    fn new(attrs: &Attrs, context: &VariantContext<'_, '_>) -> Option<Self> {
        // A variant that shares a code of its enum shares the challenge, too.
        let shares = attrs
            .code
            .as_ref()
            .is_some_and(|given| given.value.is_of(context.owner));
        let fill = match &attrs.challenge {
            None if shares => return None,
            own => context.given(own, |attrs| &attrs.challenge)?,
        };
        let text = match fill {
            HeaderSource::Text(text) => Some(text.clone()),
            HeaderSource::Constant(_) | HeaderSource::Elsewhere => None,
        };
        let own = attrs
            .challenge
            .as_ref()
            .map(|given| given.key.to_token_stream());
        Some(Self { text, own })
    }
}

impl Code {
    fn new(variant: &Ident, attrs: &Attrs, context: &VariantContext<'_, '_>) -> Self {
        let Some(given) = &attrs.code else {
            if !context.may_have(Key::Code, attrs) {
                context.errors.push(variant, missing(variant, attrs));
            }
            return Self::Unknown;
        };
        match &given.value {
            attr::Code::Declared(literal) => Self::declared(literal, attrs, context),
            attr::Code::Inherited(origin) => {
                Self::inherited(CodePath::clone(origin), attrs, context)
            }
        }
    }

    fn declared(literal: &LitStr, attrs: &Attrs, context: &VariantContext<'_, '_>) -> Self {
        let status = declared_status(literal, attrs, context);
        match grammar::code_mistake(&literal.value()) {
            None => Self::Declared {
                literal: literal.clone(),
                status,
            },
            Some(mistake) => {
                context.errors.push(literal, mistake);
                Self::Unknown
            }
        }
    }

    fn inherited(origin: CodePath, attrs: &Attrs, context: &VariantContext<'_, '_>) -> Self {
        let beside = [
            attrs.status.as_ref().map(|given| &given.key),
            attrs.unregistered.as_ref().map(|given| &given.key),
        ];
        for key in beside.into_iter().flatten() {
            let path = source_text(&origin.path);
            context.errors.push(
                key,
                format_args!("`{key}` cannot be given here: the status comes with `code = {path}`"),
            );
        }
        if !origin.is_of(context.owner) {
            return Self::Inherited(origin);
        }
        if context.names.contains(&origin.variant.to_string()) {
            return Self::Same(origin);
        }
        context
            .errors
            .push(&origin.variant, no_variant(&origin, context));
        Self::Unknown
    }
}

fn no_variant(origin: &CodePath, context: &VariantContext<'_, '_>) -> String {
    let (name, owner) = (origin.variant.to_string(), context.owner);
    if context.names.is_empty() {
        return format!("`{owner}` has no variants: declare a code, `code = \"snake_case\"`");
    }
    let hint = did_you_mean(&name, context.names.iter().map(String::as_str));
    let all = list(context.names);
    format!("no variant `{name}` here{hint}the variants are {all}")
}

fn declared_status(
    literal: &LitStr,
    attrs: &Attrs,
    context: &VariantContext<'_, '_>,
) -> Option<Status> {
    let Some(given) = &attrs.status else {
        if !context.may_have(Key::Status, attrs) {
            context.errors.push(
                literal,
                "missing `status`: add `status = 404`, or any other from 400 to 599",
            );
        }
        return None;
    };
    let (number, tokens) = (given.value.number, &given.value.tokens);
    match (status::is_registered(number), &attrs.unregistered) {
        (false, None) => {
            let nearest = status::nearest_registered(number);
            context.errors.push(
                tokens,
                format_args!("status {number} is not registered with IANA; the nearest is {nearest}: add `unregistered` if {number} is meant"),
            );
            None
        }
        (true, Some(flag)) => {
            context.errors.push(
                &flag.key,
                format_args!("status {number} is registered: remove `unregistered`"),
            );
            None
        }
        _ => Some(given.value.clone()),
    }
}

fn missing(variant: &Ident, attrs: &Attrs) -> String {
    let code = snake_case(&variant.unraw().to_string());
    let status = if attrs.status.is_some() {
        ""
    } else {
        ", status = 404"
    };
    format!("missing `code`: add `#[qs(code = \"{code}\"{status})]`")
}

/// The suggestion for a variant's code: words at capitals, nothing that the grammar refuses.
fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut code = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after_small =
            before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit());
        let before_small = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        if *letter == '_' || (letter.is_uppercase() && (after_small || before_small)) {
            code.push('_');
        }
        code.extend(letter.to_lowercase().filter(char::is_ascii_alphanumeric));
    }
    let words: Vec<&str> = code.split('_').filter(|word| !word.is_empty()).collect();
    let code = words.join("_");
    if grammar::code_mistake(&code).is_none() {
        code
    } else {
        "the_code".to_owned()
    }
}

/// The doc comment, without the white space that all of its lines have in front.
fn description(attributes: &[Attribute]) -> Option<String> {
    let texts: Vec<String> = attributes.iter().filter_map(doc).collect();
    let lines = || texts.iter().flat_map(|text| text.split('\n'));
    // In a block comment, each line but the first may begin with a star.
    let is_block = texts.iter().any(|text| text.contains('\n'));
    let starred = is_block
        && lines()
            .skip(1)
            .all(|line| line.trim().is_empty() || line.trim_start().starts_with('*'));
    let bare = |line| match str::trim_start(line).strip_prefix('*') {
        Some(text) if starred => text,
        _ => line,
    };
    let indent = |line: &str| {
        line.chars()
            .take_while(|letter| letter.is_whitespace())
            .count()
    };
    let margin = lines()
        .map(bare)
        .filter(|line| !line.trim().is_empty())
        .map(indent)
        .min()
        .unwrap_or(0);
    let lines = lines()
        .map(bare)
        .map(|line| without_margin(line, margin).trim_end());
    let text = lines
        .collect::<Vec<_>>()
        .join("\n")
        .trim_matches('\n')
        .to_owned();
    (!text.is_empty()).then_some(text)
}

fn without_margin(line: &str, margin: usize) -> &str {
    let start = line
        .char_indices()
        .nth(margin)
        .map_or(line.len(), |(at, _)| at);
    line.get(start..).unwrap_or_default()
}

fn doc(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
