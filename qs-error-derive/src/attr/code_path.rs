//! `Type::Variant`: the row of another variant.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Path, PathArguments, Type, TypePath};

use crate::similar::source_text;

#[derive(Clone)]
pub(crate) struct CodePath {
    pub(crate) path: TypePath,
    /// The path in the form that expressions and patterns need, without the variant.
    pub(crate) ty: TokenStream,
    /// The whole path as a pattern, where the type's arguments have no place.
    pub(crate) pattern: TokenStream,
    pub(crate) has_arguments: bool,
    pub(crate) variant: Ident,
}

impl CodePath {
    pub(super) fn new(path: TypePath) -> syn::Result<Self> {
        let Some((ty, variant)) = split(&path) else {
            let message = "expected `Type::Variant`, the variant whose code this is: the path needs at least two segments";
            return Err(syn::Error::new_spanned(path, message));
        };
        let has_arguments = ty
            .segments
            .iter()
            .any(|segment| !segment.arguments.is_none());
        let mut bare = ty.clone();
        for segment in &mut bare.segments {
            segment.arguments = PathArguments::None;
        }
        Ok(Self {
            path,
            pattern: quote!(#bare::#variant),
            has_arguments,
            ty: ty.to_token_stream(),
            variant,
        })
    }

    /// Whether the path leads into the type being derived.
    pub(crate) fn is_of(&self, owner: &Ident) -> bool {
        let ty = source_text(&self.ty);
        ty == "Self" || *owner == ty || ty.strip_prefix("self::").is_some_and(|ty| *owner == ty)
    }
}

/// `Type::<Arguments>` and `Variant`. A pattern has no place for `<Type>::`, so that is opened.
fn split(path: &TypePath) -> Option<(Path, Ident)> {
    let mut segments = path.path.segments.clone();
    let variant = segments
        .pop()
        .filter(|last| last.arguments.is_none())?
        .ident;
    segments.pop_punct();
    let mut ty = match &path.qself {
        None => Path {
            segments,
            ..path.path.clone()
        },
        Some(qself) if segments.is_empty() => match &*qself.ty {
            Type::Path(ty) if ty.qself.is_none() => ty.path.clone(),
            _ => return None,
        },
        Some(_) => return None,
    };
    for segment in &mut ty.segments {
        if let PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
            arguments.colon2_token.get_or_insert_with(Default::default);
        }
    }
    (!ty.segments.is_empty()).then_some((ty, variant))
}
