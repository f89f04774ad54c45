//! The rows of a type, one for each variant that is not `transparent`.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use qs_error_spec::action::Action;
use qs_error_spec::hash::hash;
use qs_error_spec::log_level::LogLevel;
use qs_error_spec::status::GrpcCode;
use quote::{ToTokens, format_ident, quote};
use syn::LitStr;

use super::description::section_check;
use super::headers::{header_constants, headers};
use super::inheritance::{inherited_checks, inheriting_row};
use super::lifecycle;
use super::table::{fallback, inherited_rows, own_rows, table};
use super::variant_index::{self, external_row};
use super::{Match, implement, members, params};
use crate::generics::Bounds;
use crate::model::{Code, Input, Kind, Row, Variant};

/// Writes the table of rows and the constants that it uses.
///
/// The table is a static, because a constant would be copied into each codegen unit.
pub(super) fn rows(input: &Input<'_>) -> TokenStream {
    let targets = targets(input);
    let defaults = default_extras(input);
    let header_constants = input
        .rows()
        .map(|(at, _, row)| header_constants(input, at, row));
    let (mut named, mut rows) = (Vec::new(), Vec::new());
    for (at, variant, row) in input.rows() {
        let extras = extras(input, at, variant, row);
        match declared_row(input, variant, row, &extras) {
            // Constant promotion accepts literals only.
            Some(declared)
                if extras.is_empty() && !targets.contains(&at) && !row.has_joined_docs() =>
            {
                rows.push((row, declared));
            }
            declared => {
                named.push(named_row(input, (at, variant, row), declared, &extras));
                rows.push((row, row_name(at).to_token_stream()));
            }
        }
    }
    let (fallback, table) = (fallback(input), table(input, &rows));
    quote! {
        const __qs_extras: &__qs_private::RowExtras = &#defaults;
        #fallback
        #(#header_constants)*
        #(#named)*
        #table
        const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    }
}

/// Writes the default data of a row.
fn default_extras(input: &Input<'_>) -> TokenStream {
    let name = input.ident.to_string();
    let declared = quote! {
        __qs_private::RowExtras::declared(
            ::core::concat!(::core::module_path!(), "::", #name),
            (::core::line!(), ::core::column!()),
        )
    };
    match input.log.map(log) {
        Some(log) => quote!(__qs_private::RowExtras { #log, ..#declared }),
        None => declared,
    }
}

/// Writes a row with its own code and status.
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
    let description = match &row.description {
        Some(description) => description.to_token_stream(),
        None => quote!(""),
    };
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

/// Returns the positions of the rows that `code = Self::Other` refers to.
fn targets(input: &Input<'_>) -> HashSet<u16> {
    let named = input.rows().filter_map(|(.., row)| match &row.code {
        Code::Same(code_path) => input.variant(&code_path.variant)?.position,
        Code::Declared { .. } | Code::Inherited(_) | Code::Unknown => None,
    });
    named.collect()
}

/// Writes the position of each variant's row: by name for other types, and by value.
pub(super) fn positions(input: &Input<'_>) -> TokenStream {
    let (rows, positions) = (own_rows(input), variant_index::positions(input));
    let inherited = inherited_rows(input);
    let row = Match::new(input, |variant| {
        Some((Vec::new(), variant.row_at().to_token_stream()))
    });
    let row = row.or_else(&TokenStream::new());
    let body = quote! {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: #rows,
            positions: #positions,
        };
        #(#inherited)*
        fn __qs_row(&self) -> ::core::primitive::u16 {
            #row
        }
    };
    let bounds = Bounds::new(input);
    let positions = implement(input, None, &bounds, body);
    let has_rows = implement(
        input,
        Some(quote!(__qs_private::HasRows)),
        &bounds,
        TokenStream::new(),
    );
    quote!(#positions #has_rows)
}

pub(super) fn row_name(at: u16) -> Ident {
    format_ident!("__qs_row_{at}")
}

/// Returns the name of the constant with the entry that a row inherits from.
pub(super) fn parent_name(at: u16) -> Ident {
    format_ident!("__qs_inherited_{at}")
}

/// Writes the constant of a row that inherits, is inherited from, or has extras or joined docs.
fn named_row(
    input: &Input<'_>,
    (at, variant, row): (u16, &Variant<'_>, &Row),
    declared: Option<TokenStream>,
    extras: &[TokenStream],
) -> TokenStream {
    let (name, parent_name) = (row_name(at), parent_name(at));
    let parent = match &row.code {
        Code::Inherited(code_path) => Some(external_row(code_path)),
        Code::Same(code_path) => input
            .variant(&code_path.variant)
            .and_then(|target| target.position)
            .map(|at| {
                let name = row_name(at);
                quote!(__qs_private::CodeInfo::new(&#name))
            }),
        Code::Declared { .. } | Code::Unknown => None,
    };
    let parent =
        parent.map(|parent| quote!(const #parent_name: &__qs_private::CodeInfo = &#parent;));
    let value = match (declared, &parent) {
        (Some(row), _) => row,
        // A cycle has been reported.
        (None, Some(_)) if input.root(row).is_some() => inheriting_row(&parent_name, row, extras),
        (None, _) => quote!(__qs_private::Row::BROKEN),
    };
    let checks = inherited_checks(input, &name, variant, row);
    let section_check = section_check(input, &name, variant, row);
    quote! {
        #parent
        const #name: __qs_private::Row = #value;
        #checks
        #section_check
    }
}

/// Returns the declared message, or `None` to inherit it.
pub(super) fn message(row: &Row) -> Option<TokenStream> {
    let format = row.message.as_ref()?;
    let literal = &format.literal;
    Some(match format.constant() {
        None => quote!(__qs_private::DeclaredMessage::Format(#literal)),
        Some(text) if text == literal.value() => {
            quote!(__qs_private::DeclaredMessage::Constant(#literal))
        }
        Some(text) => quote!(__qs_private::DeclaredMessage::Escaped(#literal, #text)),
    })
}

/// Returns the fields of `RowExtras` that differ from the defaults.
fn extras(input: &Input<'_>, at: u16, variant: &Variant<'_>, row: &Row) -> Vec<TokenStream> {
    let status = input.status(row);
    // The level of the type overrides the inherited level.
    let of_type = input.log.filter(|_| matches!(row.code, Code::Inherited(_)));
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
        variant
            .fields
            .iter()
            .any(|field| field.retry_after.is_some())
            .then(|| assign("has_variable_retry_after", &quote!(true))),
        members::members(input, variant),
        params::infos(variant, row),
        row.action.map(action),
        row.log.or(of_type).map(log),
        row.grpc.map(grpc),
    ];
    let parts = parts.into_iter().flatten();
    parts.chain(lifecycle::extras(&row.lifecycle)).collect()
}

fn action(action: &Action) -> TokenStream {
    let name = format_ident!("{}", action.variant);
    assign("action", &some(quote!(__qs_private::Action::#name)))
}

fn grpc(code: GrpcCode) -> TokenStream {
    let name = format_ident!("{code:?}");
    assign("grpc", &some(quote!(__qs_private::GrpcCode::#name)))
}

fn log(level: &LogLevel) -> TokenStream {
    let name = format_ident!("{}", level.variant);
    assign("log", &some(quote!(__qs_private::LogLevel::#name)))
}

/// Writes a field of a struct expression.
pub(super) fn assign(field: &str, value: &impl ToTokens) -> TokenStream {
    let field = format_ident!("{field}");
    quote!(#field: #value)
}

/// Writes a value as `Some`.
pub(super) fn some(value: impl ToTokens) -> TokenStream {
    quote!(::core::option::Option::Some(#value))
}
