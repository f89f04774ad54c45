//! One call of the facade's macro that knows the frameworks.

use proc_macro2::TokenStream;
use quote::quote;

use crate::generics::Bounds;
use crate::model::Input;

pub(super) fn integrations(input: &Input<'_>) -> TokenStream {
    let private = input.private();
    let (generics, arguments, _) = input.generics.split_for_impl();
    let (ident, skip) = (input.ident, &input.skip);
    let clause = Bounds::answering(input).where_clause(input.generics);
    quote! {
        #private::integrations! {
            [#(#skip)*]
            { #generics }
            { #ident #arguments }
            { #clause }
        }
    }
}
