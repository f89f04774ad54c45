//! The expansion of a type with errors: the errors and the impls.
//!
//! The errors are inside the `const`, because `compile_error!` directly in a module hides rustc's
//! errors about unresolved names.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand;
use crate::model::{Input, Kind};

pub(crate) fn expand(input: &Input<'_>, error: &syn::Error) -> TokenStream {
    let errors = error.to_compile_error();
    // A union does not receive impls, because Debug cannot be derived for it.
    if input.kind == Kind::Union {
        return quote!(const _: () = { #errors };);
    }
    let companion = expand::companion(input);
    let items = expand::items(input);
    quote! {
        #companion
        const _: () = {
            #errors
            #items
        };
    }
}
