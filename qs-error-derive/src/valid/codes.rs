//! Rules about `codes = Name`.

use quote::ToTokens;

use crate::errors::Errors;
use crate::generics::{catalog_parameters, is_recursive, mentions};
use crate::model::{Companion, Field, Input, Variant};
use crate::words::source_text;

/// Checks that the type is not an enum without fields, and that the codes of each field are known.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    let Some(companion) = &input.companion else {
        return;
    };
    if input.is_fieldless_enum() {
        report_fieldless_enum(input, companion, errors);
    }
    for field in input.variants.iter().filter_map(Variant::catalog_field) {
        codes_are_known(input, field, errors);
    }
}

/// Reports an enum without fields, whose values are its codes.
fn report_fieldless_enum(input: &Input<'_>, companion: &Companion<'_>, errors: &Errors) {
    errors.push(
        &companion.key,
        format_args!(
            "`codes` is not allowed on an enum without fields: remove `codes`, and use `{}` as the list of codes",
            input.ident
        ),
    );
}

/// Checks that the type of a transparent field does not depend on a parameter and is not recursive.
fn codes_are_known(input: &Input<'_>, field: &Field<'_>, errors: &Errors) {
    const FIX: &str = "remove `codes`, or add `no_catalog` next to `transparent`";
    let ty = field.ty.to_token_stream();
    if is_recursive(input, field.ty) {
        errors.push(
            ty,
            format_args!(
                "`codes` cannot contain the codes of the recursive type `{}`: {FIX}",
                source_text(field.ty)
            ),
        );
    } else if mentions(ty.clone(), &catalog_parameters(input.generics)) {
        errors.push(
            ty,
            format_args!(
                "`codes` cannot contain the codes of the generic type `{}`: {FIX}",
                source_text(field.ty)
            ),
        );
    }
}
