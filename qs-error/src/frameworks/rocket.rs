//! rocket: `Responder` for every type with the derive.

use std::io::Cursor;

pub use rocket::Request;
use rocket::http::{Header, Status};
use rocket::response::Response;
pub use rocket::response::{Responder, Result};

pub use crate::__rocket as implement;
use crate::engine::render::respond;
use crate::error::QsError;
use crate::response::ErrorResponse;

/// Renders an error as a response of rocket.
pub fn response(error: &dyn QsError, _request: &Request<'_>) -> Result<'static> {
    let (head, body) = respond(error).into_parts();
    let mut response = Response::build();
    response.status(Status::new(head.status.as_u16()));
    for (name, value) in &head.headers {
        if let Ok(value) = value.to_str() {
            response.header_adjoin(Header::new(name.as_str().to_owned(), value.to_owned()));
        }
    }
    // Rocket removes the body of a response to HEAD, and its length is that of this body.
    response.sized_body(body.len(), Cursor::new(body));
    response.ok()
}

impl<'r> Responder<'r, 'static> for ErrorResponse {
    fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
        response(&self, request)
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __rocket {
    ({ $($implement:tt)* } { $($type:tt)* } { $($clause:tt)* } $members:tt) => {
        #[automatically_derived]
        $($implement)* $crate::__private::rocket::Responder<'_, 'static> for $($type)* $($clause)* {
            #[inline]
            fn respond_to(
                self,
                request: &$crate::__private::rocket::Request<'_>,
            ) -> $crate::__private::rocket::Result<'static> {
                $crate::__private::rocket::response(&self, request)
            }
        }
    };
}
