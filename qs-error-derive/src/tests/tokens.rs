//! Tokens of macros: invisible groups, and the input of `catalog!`.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;

use super::tokens;

/// Puts each literal into an invisible group, as a fragment of a `macro_rules` macro is.
fn grouped(stream: TokenStream) -> TokenStream {
    let grouped = |token: TokenTree| match token {
        TokenTree::Group(group) => {
            let inner = Group::new(group.delimiter(), grouped(group.stream()));
            TokenTree::Group(inner)
        }
        TokenTree::Literal(literal) => {
            TokenTree::Group(Group::new(Delimiter::None, literal.into_token_stream()))
        }
        other => other,
    };
    stream.into_iter().map(grouped).collect()
}

#[test]
fn value_in_invisible_group_is_parsed() {
    let source = r#"enum E { #[qs(code = "a", status = 404, message = "{0}", header("x-a" = "b"), retry_after = 3)] A(#[qs(member = "x")] u8) }"#;
    let (plain, grouped) = (tokens(source), grouped(tokens(source)));
    assert!(format!("{grouped:?}").contains("None"));
    assert_eq!(
        crate::derive(plain).to_string(),
        crate::derive(grouped).to_string()
    );
}

#[test]
fn type_in_invisible_group_is_recognized() {
    let field = |ty: TokenStream| {
        let ty = TokenTree::Group(Group::new(Delimiter::None, ty));
        crate::derive(quote::quote!(
            #[qs(code = "a", status = 404)]
            struct S<T> {
                #[qs(header = "x-a")]
                x: #ty,
            }
        ))
        .to_string()
    };
    assert!(field(tokens("Option<T>")).contains("match __qs_0 {"));
    assert!(field(tokens("Maybe<u8>")).contains("OptionalField (__qs_0)"));
    assert!(!field(tokens("u8")).contains("OptionalField"));
}

#[test]
fn catalog_checks_each_type() {
    let checks = crate::collision::assert_no_collisions(tokens("[A] [b::B<u8>]")).to_string();
    let expected = "const _ : () = __qs_private :: assert_no_collision (__QS_COLLISIONS , 0usize , :: core :: module_path ! ()) ; \
                    const _ : () = __qs_private :: assert_no_collision (__QS_COLLISIONS , 1usize , :: core :: module_path ! ()) ;";
    assert_eq!(checks, expected);
}

#[test]
fn member_of_struct_has_name_of_struct() {
    let member = tokens(r#"#[qs(code = "a", status = 404)] struct S { #[qs(member)] x: u8 }"#);
    let expansion = crate::derive(member).to_string();
    assert!(
        expansion.contains(r#"{ S => { "x" : u8 , } , }"#),
        "{expansion}"
    );
}

#[test]
fn enum_without_members_passes_empty_group() {
    let expansion = crate::derive(tokens(
        r#"enum E { #[qs(code = "a", status = 404)] A(u8) }"#,
    ));
    assert!(
        expansion.to_string().contains("{ E } { } { } }"),
        "{expansion}"
    );
}
