//! Unusual types have the conversions of all frameworks, in every edition.

use std::rc::Rc;

mod types;

/// The conversions of types that are not `Send`.
trait Local<'r>:
    actix_web::ResponseError
    + axum::response::IntoResponse
    + poem::error::ResponseError
    + rocket::response::Responder<'r, 'static>
    + salvo::Scribe
    + Into<qs_error::ErrorResponse>
    + Into<warp::Rejection>
{
}

impl<'r, T> Local<'r> for T where
    T: actix_web::ResponseError
        + axum::response::IntoResponse
        + poem::error::ResponseError
        + rocket::response::Responder<'r, 'static>
        + salvo::Scribe
        + Into<qs_error::ErrorResponse>
        + Into<warp::Rejection>
{
}

fn local<'r>(error: impl Local<'r>) -> u16 {
    error.into_response().status().as_u16()
}

/// warp's `Reply` and salvo's `Writer` require `Send`.
fn shared<'r>(error: impl Local<'r> + warp::Reply + salvo::Writer) -> u16 {
    local(error)
}

macro_rules! test_types {
    ($name:ident, $($types:tt)*) => {
        #[test]
        fn $name() {
            use $($types)*::{Borrowed, ConstGeneric, Empty, Generic, Mixed, NotSend, WithoutCatalog};

            let name = String::from("pen");
            let names = [&*name];
            assert_eq!(local(NotSend(Rc::from("pen"))), 409);
            assert_eq!(local(WithoutCatalog(NotSend(Rc::from("pen")))), 409);
            assert_eq!(shared(Borrowed::Name { name: &name }), 409);
            assert_eq!(shared(Borrowed::Names(&names)), 409);
            assert_eq!(shared(ConstGeneric { names: [0; 5] }), 400);
            assert_eq!(shared(Generic { value: &name }), 422);
            assert_eq!(shared(Mixed::<str>::Value(&name)), 422);
            assert_eq!(shared(Mixed::<u8, 3>::Bytes([0; 3])), 422);
            assert_eq!(shared(WithoutCatalog(ConstGeneric { names: [0; 5] })), 400);
            let empty: Option<Empty> = None;
            assert_eq!(empty.map(shared), None);
        }
    };
}

test_types!(types_in_edition_2018_convert, odd_2018);
test_types!(types_in_edition_2021_convert, odd_2021);
test_types!(types_in_edition_2024_convert, crate::types);
