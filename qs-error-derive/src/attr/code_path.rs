//! `Type::Variant`: the path of the variant that a code is inherited from.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::{Path, PathArguments, Type, TypePath};

use crate::words::{not_constant, source_text};

#[derive(Clone)]
pub(crate) struct CodePath {
    pub(crate) path: TypePath,
    /// The type as an expression.
    pub(crate) ty: TokenStream,
    /// The path as a pattern, without the arguments of the type.
    pub(crate) pattern: TokenStream,
    pub(crate) has_arguments: bool,
    pub(crate) variant: Ident,
}

impl CodePath {
    pub(super) fn new(path: TypePath) -> syn::Result<Self> {
        let Some((ty, variant)) = split(&path) else {
            let message = if is_value_name(&path) {
                not_constant("code", format_args!("`{}`", source_text(&path)))
            } else {
                format!(
                    "invalid path `{}`: expected `Type::Variant`, the variant to inherit the code from",
                    source_text(&path)
                )
            };
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

    /// Returns whether the segment before the variant starts in lower case, like a module. In
    /// `<path>`, rustc reports that the module is not a type. In `path::CONSTANT`, it would report
    /// the constants of the expansion.
    pub(crate) fn may_be_module(&self) -> bool {
        let segments = self.path.path.segments.iter().rev();
        let last = segments.skip(1).map(|segment| segment.ident.unraw()).next();
        last.is_some_and(|name| name.to_string().starts_with(char::is_lowercase))
    }

    /// Returns whether the path refers to a variant of the derived type.
    pub(crate) fn is_of(&self, owner: &Ident) -> bool {
        let ty = source_text(&self.ty);
        ty == "Self" || *owner == ty || ty.strip_prefix("self::").is_some_and(|ty| *owner == ty)
    }
}

/// Returns whether the path is a single name in the style of a constant or a field.
fn is_value_name(path: &TypePath) -> bool {
    path.path.get_ident().is_some_and(|name| {
        let name = name.to_string();
        name.starts_with(char::is_lowercase) || !name.contains(char::is_lowercase)
    })
}

/// Splits a path into `Type::<Arguments>` and `Variant`. `<Type>::Variant` becomes `Type::Variant`,
/// because a pattern cannot contain it.
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
