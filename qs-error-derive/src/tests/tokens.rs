//! Tokens that only a compiler makes, and what `catalog!` is given.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;

use super::tokens;

/// The stream with every literal, and every type of one word, in an invisible group, as fragments
/// of a `macro_rules` macro come.
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
fn values_in_invisible_groups_are_values() {
    let source = r#"enum E { #[qs(code = "a", status = 404, message = "{0}", header("x-a" = "b"), retry_after = 3)] A(#[qs(member = "x")] u8) }"#;
    let (plain, grouped) = (tokens(source), grouped(tokens(source)));
    assert!(format!("{grouped:?}").contains("None"));
    assert_eq!(
        crate::derive(plain).to_string(),
        crate::derive(grouped).to_string()
    );
}

#[test]
fn types_in_invisible_groups_are_seen_through() {
    let field = |ty: TokenStream| {
        let ty = TokenTree::Group(Group::new(Delimiter::None, ty));
        crate::derive(quote::quote!(
            #[qs(code = "a", status = 404)]
            struct S {
                #[qs(header = "x-a")]
                x: #ty,
            }
        ))
        .to_string()
    };
    assert!(field(tokens("Option<u8>")).contains("Option :: None => ()"));
    assert!(field(tokens("HeaderValue")).contains("HeaderFields :: value"));
    assert!(!field(tokens("u8")).contains("HeaderFields :: value"));
}

#[test]
fn each_type_of_a_catalog_is_checked() {
    let checks = crate::collision::assert_no_collisions(tokens("[A] [b::B<u8>]")).to_string();
    let expected = "const _ : () = __qs_private :: assert_no_collision (__QS_COLLISIONS , 0usize , :: core :: module_path ! ()) ; \
                    const _ : () = __qs_private :: assert_no_collision (__QS_COLLISIONS , 1usize , :: core :: module_path ! ()) ;";
    assert_eq!(checks, expected);
}
