//! The rows of a type, one for each variant that has a code of its own.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::LitStr;
use syn::spanned::Spanned;

use super::implement;
use crate::facade::check;
use crate::generics::Bounds;
use crate::leak;
use crate::model::{Code, Fill, Input, Kind, Level, Origin, Row, Variant, row_constant};

/// The table, and before it what its rows are made from.
pub(super) fn rows(input: &Input<'_>) -> TokenStream {
    let name = input.ident.to_string();
    let targets = targets(input);
    let is_named = |at: u16, row: &Row| {
        matches!(row.code, Code::Inherited(_) | Code::Same(_)) || targets.contains(&at)
    };
    let header_constants = input
        .rows()
        .map(|(at, _, row)| header_constants(input, at, row));
    let named = input.rows().filter(|(at, _, row)| is_named(*at, row));
    let named = named.map(|(at, variant, row)| named_row(input, at, variant, row));
    let rows = input.rows().map(|(at, variant, row)| {
        if is_named(at, row) {
            row_name(at).to_token_stream()
        } else {
            let row = row_value(input, at, variant, row);
            quote!(__qs_private::CodeInfo::new(&#row))
        }
    });
    quote! {
        const __qs_base: __qs_private::Row =
            __qs_private::Row::declared(
                ::core::concat!(::core::module_path!(), "::", #name),
                (::core::line!(), ::core::column!()),
            );
        #(#header_constants)*
        #(#named)*
        const __qs_rows: &[__qs_private::CodeInfo] = &[#(#rows),*];
    }
}

/// The rows that `code = Self::Other` names. They, and those that inherit, have a constant each.
fn targets(input: &Input<'_>) -> HashSet<u16> {
    let named = input.rows().filter_map(|(.., row)| match &row.code {
        Code::Same(origin) => input.variant(&origin.variant)?.position,
        Code::Declared { .. } | Code::Inherited(_) | Code::Unknown => None,
    });
    named.collect()
}

/// Where each variant's row is, for the types that inherit it.
pub(super) fn constants(input: &Input<'_>) -> TokenStream {
    let named = input.variants.iter().filter(|_| input.kind == Kind::Enum);
    let constants = named.map(|variant| {
        let name = row_constant(variant.ident);
        let at = match (variant.position, variant.row().map(|row| &row.code)) {
            (Some(_), Some(Code::Unknown)) => quote!(__qs_private::BROKEN_ROW),
            (Some(at), _) => quote!(#at),
            (None, _) => quote!(__qs_private::NO_ROW),
        };
        quote!(#[doc(hidden)] pub const #name: ::core::primitive::u16 = #at;)
    });
    let body = quote! {
        #[doc(hidden)]
        pub const __qs_rows: &'static [__qs_private::CodeInfo] = __qs_rows;
        #(#constants)*
    };
    let bounds = Bounds::new(input);
    let constants = implement(input, None, &bounds, body);
    let mark = implement(
        input,
        Some(quote!(__qs_private::Rows)),
        &bounds,
        TokenStream::new(),
    );
    quote!(#constants #mark)
}

fn row_name(at: u16) -> Ident {
    format_ident!("__qs_row_{at}")
}

/// The constant that holds the row which another one takes its code from.
fn origin_name(at: u16) -> Ident {
    format_ident!("__qs_origin_{at}")
}

fn named_row(input: &Input<'_>, at: u16, variant: &Variant<'_>, row: &Row) -> TokenStream {
    let (name, origin_name) = (row_name(at), origin_name(at));
    let value_name = format_ident!("__qs_value_{at}");
    let origin = match &row.code {
        Code::Inherited(origin) => Some(foreign_row(origin)),
        Code::Same(origin) => input
            .variant(&origin.variant)
            .and_then(|target| target.position)
            .map(|at| {
                let name = row_name(at);
                quote!(&#name)
            }),
        Code::Declared { .. } | Code::Unknown => None,
    };
    let origin =
        origin.map(|origin| quote!(const #origin_name: &__qs_private::CodeInfo = #origin;));
    let value = row_value(input, at, variant, row);
    let checks = inherited_checks(input, &name, variant, row);
    quote! {
        #origin
        const #value_name: __qs_private::Row = #value;
        const #name: __qs_private::CodeInfo = __qs_private::CodeInfo::new(&#value_name);
        #checks
    }
}

/// The row of another type's variant.
///
/// The variant is proved to exist by a pattern, so that a typo gets rustc's own words at the
/// typo; the local trait keeps the constant of a variant that is not there from failing as well.
fn foreign_row(origin: &Origin) -> TokenStream {
    let (ty, pattern, constant) = (&origin.ty, &origin.pattern, origin.constant());
    let span = origin.path.span();
    let assert_row = check(&origin.path, "assert_row", quote!(#ty::#constant));
    // Without arguments the pattern says which type it is; naming that would be one more error.
    let of = origin.has_arguments.then(|| quote!(::<#ty>));
    let checks = quote_spanned! {span=>
        #assert_row
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref #of (&__qs_x);
            if let #pattern { .. } = __qs_x {}
        };
    };
    quote! {{
        trait __qs_fallback {
            const #constant: ::core::primitive::u16 = __qs_private::BROKEN_ROW;
            const __qs_rows: &'static [__qs_private::CodeInfo] = &[];
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        #checks
        __qs_private::origin(#ty::__qs_rows, #ty::#constant)
    }}
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
        let arguments = quote!(&#name, #message);
        Some(check(&template.literal, "assert_public", arguments))
    });
    let challenge = row
        .challenge
        .as_ref()
        .and_then(|challenge| challenge.own.as_ref())
        .map(|key| check(key, "assert_challenge", quote!(&#name)));
    Some(quote!(#leak #challenge))
}

fn row_value(input: &Input<'_>, at: u16, variant: &Variant<'_>, row: &Row) -> TokenStream {
    let origin = origin_name(at);
    let base = match input.root(row).map(|root| &root.code) {
        Some(_) if matches!(row.code, Code::Inherited(_) | Code::Same(_)) => {
            quote!(__qs_private::Row::inherited(#origin))
        }
        _ => quote!(__qs_base),
    };
    let parts = [
        code(input, variant, row),
        message(row),
        row.description
            .as_ref()
            .map(|text| assign("description", text)),
        url(&origin, row),
        headers(at, variant, row),
        row.challenge.as_ref().map(|challenge| {
            assign(
                "challenge",
                &challenge
                    .text
                    .as_ref()
                    .map_or_else(String::new, LitStr::value),
            )
        }),
        row.retry_after
            .as_ref()
            .map(|(seconds, _)| assign("retry_after", &some(seconds))),
        row.retryable.then(|| assign("retryable", &quote!(true))),
        row.log.map(|level| assign("log", &some(level_path(level)))),
    ];
    let parts = parts.into_iter().flatten();
    quote!(__qs_private::Row { #(#parts,)* ..#base })
}

fn code(input: &Input<'_>, variant: &Variant<'_>, row: &Row) -> Option<TokenStream> {
    let Code::Declared { literal, status } = &row.code else {
        return None;
    };
    let hash = fnv1a(&literal.value());
    // Without a status the row is no good row: it keeps the base's empty code, which no catalog takes.
    let status = status.as_ref()?.number;
    let name = variant.ident.to_string();
    let name = (input.kind == Kind::Enum).then(|| quote!(, variant: #name));
    Some(quote!(code: #literal, hash: #hash, status: #status #name))
}

fn message(row: &Row) -> Option<TokenStream> {
    let template = row.message.as_ref()?;
    let message = some(&template.literal);
    let text = option(template.constant());
    Some(quote!(message: #message, text: #text))
}

fn url(origin: &Ident, row: &Row) -> Option<TokenStream> {
    let template = row.url.as_ref()?.value();
    let value = match &row.code {
        Code::Inherited(_) | Code::Same(_) if template.contains("{code}") => {
            quote!(__qs_private::url!(#template, #origin.code()))
        }
        Code::Declared { literal, .. } => template
            .replace("{code}", &literal.value())
            .to_token_stream(),
        Code::Inherited(_) | Code::Same(_) | Code::Unknown => template.to_token_stream(),
    };
    Some(assign("url", &value))
}

/// The constants that headers take their values from, checked like literals are.
fn header_constants(input: &Input<'_>, at: u16, row: &Row) -> TokenStream {
    let constants = row
        .headers
        .iter()
        .enumerate()
        .filter_map(|(number, header)| match &header.value {
            Fill::Constant(path) => Some((header_constant_name(at, number), path)),
            Fill::Text(_) | Fill::Elsewhere => None,
        });
    let constants = constants.map(|(name, path)| {
        let path = input.without_self(path.clone());
        let check = check(&path, "assert_header_value", quote!(#name));
        quote_spanned! {path.span()=>
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
            Fill::Text(text) => some(text),
            Fill::Constant(_) => some(header_constant_name(at, number)),
            Fill::Elsewhere => option(None::<TokenStream>),
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

fn level_path(level: Level) -> TokenStream {
    let name = match level {
        Level::Error => "Error",
        Level::Warn => "Warn",
        Level::Info => "Info",
        Level::Debug => "Debug",
        Level::Off => "Off",
    };
    let name = format_ident!("{name}");
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

/// FNV-1a, 64 bits: the tables of the facade are built over it.
fn fnv1a(code: &str) -> u64 {
    code.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
