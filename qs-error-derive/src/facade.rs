//! Where the facade is, as the user's crate names it.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use crate::attr::peeled;

pub(crate) struct Facade {
    path: TokenStream,
}

impl Facade {
    pub(crate) fn new(path: TokenStream) -> Self {
        Self { path }
    }

    /// The facade's module for expansions.
    pub(crate) fn private(&self) -> TokenStream {
        let path = &self.path;
        quote!(#path::__private)
    }

    /// The same as if written at `span`, where an error of rustc's is to point.
    pub(crate) fn private_at(&self, span: Span) -> TokenStream {
        let tokens = self.private().into_iter().map(|mut token| {
            if !matches!(&token, TokenTree::Ident(ident) if *ident == "$crate") {
                token.set_span(span);
            }
            token
        });
        tokens.collect()
    }

    /// A call of a function of the facade while the compiler evaluates constants. If it fails, the
    /// error points at all of `tokens`.
    pub(crate) fn check(
        &self,
        tokens: impl ToTokens,
        function: &str,
        arguments: TokenStream,
    ) -> TokenStream {
        self.call(tokens, function, TokenStream::new(), arguments)
    }

    /// The same for a function that asks something of a type.
    pub(crate) fn check_type(&self, ty: &Type, function: &str) -> TokenStream {
        self.call(ty, function, quote!(::<#ty>), TokenStream::new())
    }

    /// The path stands apart from the call: `$crate` in it cannot be moved to another place.
    fn call(
        &self,
        tokens: impl ToTokens,
        function: &str,
        generics: TokenStream,
        arguments: TokenStream,
    ) -> TokenStream {
        let (start, end) = ends(tokens);
        let private = self.private();
        let function = format_ident!("{function}");
        let check = Ident::new("__qs_check", start);
        let mut arguments = Group::new(Delimiter::Parenthesis, arguments);
        arguments.set_span(end);
        quote! {
            const _: () = {
                use #private::#function as #check;
                #check #generics #arguments
            };
        }
    }
}

impl Default for Facade {
    fn default() -> Self {
        Self::new(quote!(::qs_error))
    }
}

/// The first and the last token's places.
fn ends(tokens: impl ToTokens) -> (Span, Span) {
    let tokens = peeled(tokens.into_token_stream());
    let mut spans = tokens.into_iter().map(|token| token.span());
    let start = spans.next().unwrap_or_else(Span::call_site);
    (start, spans.last().unwrap_or(start))
}
