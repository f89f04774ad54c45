//! The rows of a type, one for each variant that has a code of its own.

use std::collections::HashSet;

use proc_macro2::{Ident, Literal, TokenStream};
use qs_error_spec::hash::hash;
use qs_error_spec::log_level::LogLevel;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::LitStr;

use super::variant_index::{self, foreign_row};
use super::{Match, implement};
use crate::facade::{check, place};
use crate::generics::Bounds;
use crate::leak;
use crate::model::{Code, HeaderSource, Input, Kind, Row, Variant};

/// The table, and before it what its rows are made from. A static is there once, where a constant
/// would be in each unit of code that uses it.
pub(super) fn rows(input: &Input<'_>) -> TokenStream {
    let name = input.ident.to_string();
    let targets = targets(input);
    let header_constants = input
        .rows()
        .map(|(at, _, row)| header_constants(input, at, row));
    let (mut named, mut rows) = (Vec::new(), Vec::new());
    for (at, variant, row) in input.rows() {
        let extras = extras(at, variant, row, input.status(row));
        match declared_row(input, variant, row, &extras) {
            // What is behind a reference in the table has to be plain.
            Some(row) if extras.is_empty() && !targets.contains(&at) => rows.push(row),
            declared => {
                named.push(named_row(input, (at, variant, row), declared, &extras));
                rows.push(row_name(at).to_token_stream());
            }
        }
    }
    let count = Literal::usize_unsuffixed(rows.len());
    quote! {
        const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
            ::core::concat!(::core::module_path!(), "::", #name),
            (::core::line!(), ::core::column!()),
        );
        #(#header_constants)*
        #(#named)*
        static __qs_table: [__qs_private::CodeInfo; #count] = [
            #(__qs_private::CodeInfo::new(&#rows)),*
        ];
        const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    }
}

/// A row that has its code and status by itself.
fn declared_row(
    input: &Input<'_>,
    variant: &Variant<'_>,
    row: &Row,
    extras: &[TokenStream],
) -> Option<TokenStream> {
    let Code::Declared {
        literal: code,
        status,
    } = &row.code
    else {
        return None;
    };
    let (status, code_text) = (status.as_ref()?.number, code.value());
    let hash = hash(&code_text);
    let name = match input.kind {
        Kind::Enum => variant.ident.to_string(),
        Kind::Struct | Kind::Union => String::new(),
    };
    let message = message(row).unwrap_or_else(|| quote!(__qs_private::DeclaredMessage::Absent));
    let description = row.description.as_deref().unwrap_or_default();
    let url = row.url.as_ref().map(LitStr::value).unwrap_or_default();
    let url = url.replace("{code}", &code_text);
    let extras = if extras.is_empty() {
        quote!(__qs_extras)
    } else {
        quote!(&__qs_private::RowExtras { #(#extras,)* ..*__qs_extras })
    };
    Some(quote! {
        __qs_private::Row {
            code: #code,
            hash: #hash,
            status: #status,
            variant: #name,
            message: #message,
            description: #description,
            url: #url,
            extras: #extras,
        }
    })
}

/// The rows that `code = Self::Other` names.
fn targets(input: &Input<'_>) -> HashSet<u16> {
    let named = input.rows().filter_map(|(.., row)| match &row.code {
        Code::Same(origin) => input.variant(&origin.variant)?.position,
        Code::Declared { .. } | Code::Inherited(_) | Code::Unknown => None,
    });
    named.collect()
}

/// Where each variant's row is: for the types that inherit it, and for a value.
pub(super) fn positions(input: &Input<'_>) -> TokenStream {
    let origins = variant_index::positions(input);
    let row = Match::new(input, |variant| {
        Some((Vec::new(), variant.row_at().to_token_stream()))
    });
    let row = row.or_else(&TokenStream::new());
    let body = quote! {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: #origins,
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            #row
        }
    };
    let bounds = Bounds::new(input);
    let positions = implement(input, None, &bounds, body);
    let mark = implement(
        input,
        Some(quote!(__qs_private::HasRows)),
        &bounds,
        TokenStream::new(),
    );
    quote!(#positions #mark)
}

fn row_name(at: u16) -> Ident {
    format_ident!("__qs_row_{at}")
}

/// The constant that holds the row which another one takes its code from.
fn origin_name(at: u16) -> Ident {
    format_ident!("__qs_inherited_{at}")
}

/// A row in a constant of its own: one that inherits, or is inherited, or has more than others.
fn named_row(
    input: &Input<'_>,
    (at, variant, row): (u16, &Variant<'_>, &Row),
    declared: Option<TokenStream>,
    extras: &[TokenStream],
) -> TokenStream {
    let (name, origin_name) = (row_name(at), origin_name(at));
    let origin = match &row.code {
        Code::Inherited(origin) => Some(foreign_row(origin)),
        Code::Same(origin) => input
            .variant(&origin.variant)
            .and_then(|target| target.position)
            .map(|at| {
                let name = row_name(at);
                quote!(&__qs_private::CodeInfo::new(&#name))
            }),
        Code::Declared { .. } | Code::Unknown => None,
    };
    let origin =
        origin.map(|origin| quote!(const #origin_name: &__qs_private::CodeInfo = #origin;));
    let value = match (declared, &origin) {
        (Some(row), _) => row,
        // One that runs in a circle has been reported.
        (None, Some(_)) if input.root(row).is_some() => inheriting_row(&origin_name, row, extras),
        (None, _) => quote!(__qs_private::Row::BROKEN),
    };
    let checks = inherited_checks(input, &name, variant, row);
    quote! {
        #origin
        const #name: __qs_private::Row = #value;
        #checks
    }
}

/// The rules that ask for the status, where only the compiler knows it.
fn inherited_checks(
    input: &Input<'_>,
    name: &Ident,
    variant: &Variant<'_>,
    row: &Row,
) -> Option<TokenStream> {
    let root = input.root(row)?;
    if !matches!(root.code, Code::Inherited(_)) || row.broken {
        return None;
    }
    let leak = row.message.as_ref().and_then(|template| {
        let message = leak::of_server(variant, row, template)?;
        let arguments = quote!(&__qs_private::CodeInfo::new(&#name), #message);
        Some(check(&template.literal, "assert_public", arguments))
    });
    let challenge = row
        .challenge
        .as_ref()
        .and_then(|challenge| challenge.own.as_ref())
        .map(|key| {
            check(
                key,
                "assert_challenge",
                quote!(&__qs_private::CodeInfo::new(&#name)),
            )
        });
    Some(quote!(#leak #challenge))
}

fn inheriting_row(origin: &Ident, row: &Row, extras: &[TokenStream]) -> TokenStream {
    let extras = (!extras.is_empty()).then(|| {
        quote!(extras: &__qs_private::RowExtras { #(#extras,)* ..__qs_private::RowExtras::inherited(#origin) })
    });
    let parts = [
        message(row).map(|message| quote!(message: #message)),
        row.description
            .as_ref()
            .map(|text| assign("description", text)),
        row.url.as_ref().map(|url| inherited_url(origin, url)),
        extras,
    ];
    let parts = parts.into_iter().flatten();
    quote!(__qs_private::Row { #(#parts,)* ..__qs_private::Row::inherited(#origin) })
}

fn message(row: &Row) -> Option<TokenStream> {
    let template = row.message.as_ref()?;
    let literal = &template.literal;
    Some(match template.constant() {
        None => quote!(__qs_private::DeclaredMessage::Format(#literal)),
        Some(text) if text == literal.value() => {
            quote!(__qs_private::DeclaredMessage::Constant(#literal))
        }
        Some(text) => quote!(__qs_private::DeclaredMessage::Escaped(#literal, #text)),
    })
}

/// What few rows have.
fn extras(at: u16, variant: &Variant<'_>, row: &Row, status: Option<u16>) -> Vec<TokenStream> {
    let challenge = row
        .challenge
        .as_ref()
        .filter(|_| status.is_none_or(|status| status == 401))
        .map(|challenge| {
            challenge
                .text
                .as_ref()
                .map_or_else(String::new, LitStr::value)
        });
    let parts = [
        headers(at, variant, row),
        challenge.map(|text| assign("challenge", &text)),
        row.retry_after
            .as_ref()
            .map(|(seconds, _)| assign("retry_after", &some(seconds))),
        row.retryable.then(|| assign("retryable", &quote!(true))),
        row.log.map(|level| assign("log", &some(level_path(level)))),
    ];
    parts.into_iter().flatten().collect()
}

fn inherited_url(origin: &Ident, url: &LitStr) -> TokenStream {
    let template = url.value();
    if template.contains("{code}") {
        quote!(url: __qs_private::url!(#template, #origin.code()))
    } else {
        assign("url", &template)
    }
}

/// The constants that headers take their values from, checked like literals are.
fn header_constants(input: &Input<'_>, at: u16, row: &Row) -> TokenStream {
    let constants = row
        .headers
        .iter()
        .enumerate()
        .filter_map(|(number, header)| match &header.value {
            HeaderSource::Constant(path) => Some((header_constant_name(at, number), path)),
            HeaderSource::Text(_) | HeaderSource::Elsewhere => None,
        });
    let constants = constants.map(|(name, path)| {
        let path = input.without_self(path.clone());
        let check = check(&path, "assert_header_value", quote!(#name));
        quote_spanned! {place(&path)=>
            const #name: &::core::primitive::str = #path;
            #check
        }
    });
    constants.collect()
}

fn header_constant_name(at: u16, number: usize) -> Ident {
    format_ident!("__qs_header_{at}_{number}")
}

fn headers(at: u16, variant: &Variant<'_>, row: &Row) -> Option<TokenStream> {
    let given = row.headers.iter().enumerate().map(|(number, header)| {
        let value = match &header.value {
            HeaderSource::Text(text) => some(text),
            HeaderSource::Constant(_) => some(header_constant_name(at, number)),
            HeaderSource::Elsewhere => option(None::<TokenStream>),
        };
        (&header.name, value)
    });
    let from_fields = variant
        .fields
        .iter()
        .filter_map(|field| field.header.as_ref());
    let all = given.chain(from_fields.map(|name| (name, option(None::<TokenStream>))));
    let own: Vec<TokenStream> = all
        .map(|(name, value)| {
            let name = name.value().to_ascii_lowercase();
            quote!(__qs_private::Header { name: #name, value: #value })
        })
        .collect();
    if own.is_empty() {
        return None;
    }
    let origin = origin_name(at);
    let value = match row.code {
        Code::Inherited(_) | Code::Same(_) => quote!(__qs_private::headers!([#(#own),*], #origin)),
        Code::Declared { .. } | Code::Unknown => quote!(&[#(#own),*]),
    };
    Some(assign("headers", &value))
}

fn level_path(level: &LogLevel) -> TokenStream {
    let name = format_ident!("{}", level.variant);
    quote!(__qs_private::LogLevel::#name)
}

fn assign(field: &str, value: &impl ToTokens) -> TokenStream {
    let field = format_ident!("{field}");
    quote!(#field: #value)
}

fn some(value: impl ToTokens) -> TokenStream {
    quote!(::core::option::Option::Some(#value))
}

fn option<T: ToTokens>(value: Option<T>) -> TokenStream {
    value.map_or_else(|| quote!(::core::option::Option::None), some)
}
