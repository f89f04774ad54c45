//! What a type with mistakes becomes: the errors, and every impl that can still be written.
//!
//! The errors stand inside the expansion's own `const`: bare in a module, they would make rustc
//! drop its own errors about unresolved names there.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand;
use crate::model::{Input, Kind};

pub(crate) fn expand(input: &Input<'_>, error: &syn::Error) -> TokenStream {
    let errors = error.to_compile_error();
    // Nothing can be written for a union, which cannot even be debugged.
    if input.kind == Kind::Union {
        return quote!(const _: () = { #errors };);
    }
    let items = expand::items(input);
    quote! {
        const _: () = {
            #errors
            #items
        };
    }
}
