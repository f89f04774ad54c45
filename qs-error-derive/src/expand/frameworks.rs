//! One call of the facade's macro that knows the frameworks.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Token;

use crate::generics::Bounds;
use crate::model::Input;

pub(super) fn integrations(input: &Input<'_>) -> TokenStream {
    let (generics, arguments, _) = input.generics.split_for_impl();
    let (ident, skip) = (input.ident, &input.skip);
    let clause = Bounds::answering(input).where_clause(input.generics);
    // An impl that the type has already is complained of here, rather than in the facade.
    let implement = Token![impl](ident.span());
    quote! {
        __qs_private::frameworks! {
            [#(#skip)*]
            { #implement #generics }
            { #ident #arguments }
            { #clause }
            {}
        }
    }
}
