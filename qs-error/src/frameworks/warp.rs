//! The integration of warp: `Reply`, and the conversion into `Rejection`, for every type with the
//! derive.

pub use warp::reject::Rejection;
use warp::reject::{Reject, custom};
pub use warp::reply::{Reply, Response};

pub use crate::__warp as implement;
use crate::engine::render::RenderedResponse;
use crate::error::QsError;
use crate::response::ErrorResponse;

/// Renders an error as a response of warp.
pub fn response(error: impl QsError) -> Response {
    let rendered = RenderedResponse::of(&error);
    rendered.drop_error(error);
    rendered.into_response(Into::into)
}

/// Converts an error into a rejection, which [`recovered`] renders.
pub fn reject(error: impl Into<ErrorResponse>) -> Rejection {
    custom(error.into())
}

impl Reject for ErrorResponse {}

impl Reply for ErrorResponse {
    fn into_response(self) -> Response {
        response(self)
    }
}

/// Renders the rejections of errors with the derive, by `Filter::recover`. Other rejections are
/// returned.
///
/// ```
/// # futures_executor::block_on(async {
/// use qs_error::QsError;
/// use qs_error::warp::recovered;
/// use warp::{Filter, Rejection};
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "item_not_exists", status = 404, message = "item `{name}` does not exist")]
/// struct NoSuchItem { name: String }
///
/// async fn item(name: String) -> Result<String, Rejection> {
///     Err(NoSuchItem { name })?
/// }
///
/// let app = warp::path!("items" / String).and_then(item).recover(recovered);
/// # use tower::ServiceExt;
/// # let request = http::Request::get("/items/pen").body(String::new()).unwrap();
/// # let response = warp::service(app).oneshot(request).await.unwrap();
/// # assert_eq!(response.headers()["x-qs-error-code"], "item_not_exists");
/// # });
/// ```
///
/// # Errors
///
/// Returns a rejection that is not an error with the derive.
pub async fn recovered(rejection: Rejection) -> Result<http::Response<bytes::Bytes>, Rejection> {
    let Some(error) = rejection.find::<ErrorResponse>() else {
        return Err(rejection);
    };
    let rendered = RenderedResponse::of(error);
    rendered.drop_error(rejection);
    Ok(rendered.into_response(|body| body))
}

#[doc(hidden)]
#[macro_export]
macro_rules! __warp {
    ({ $($implement:tt)* } { $($type:tt)* } { $(where $($clause:tt)*)? } $members:tt) => {
        #[automatically_derived]
        $($implement)* $crate::__private::warp::Reply for $($type)*
        where
            for<'__qs> $($type)*: ::core::marker::Send,
            $($($clause)*)?
        {
            #[inline]
            fn into_response(self) -> $crate::__private::warp::Response {
                $crate::__private::warp::response(self)
            }
        }

        #[automatically_derived]
        $($implement)* ::core::convert::From<$($type)*> for $crate::__private::warp::Rejection
        $(where $($clause)*)?
        {
            fn from(error: $($type)*) -> Self {
                $crate::__private::warp::reject(error)
            }
        }
    };
}
