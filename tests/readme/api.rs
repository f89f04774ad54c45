use axum::{Router, http::HeaderName, routing::get};
use qs_error::format::Envelope;
use qs_error::{ErrorLayer, QsError};

#[derive(Debug, QsError)]
#[qs(case = "SCREAMING_SNAKE_CASE", params)]
enum ApiError {
    #[qs(code = "ORDER_NOT_FOUND", status = 404, message = "order {id} does not exist")]
    OrderNotFound { id: u64 },
    #[qs(code = "INVALID_JSON", status = 400)]
    InvalidJson,
    #[qs(code = "NOT_FOUND", status = 404)]
    NotFound,
    // `_`: axum sets the header.
    #[qs(code = "METHOD_NOT_ALLOWED", status = 405, header("allow" = _))]
    MethodNotAllowed,
}

async fn order() -> Result<String, ApiError> {
    Err(ApiError::OrderNotFound { id: 7 })
}

fn app() -> Router {
    let errors = ErrorLayer::new()
        .format(Envelope("error"))
        .error_code_header(HeaderName::from_static("x-error-code"))
        .request_id_header(HeaderName::from_static("x-request-id"))
        .trust_inbound(true)
        .map_status(|status| match status.as_u16() {
            400 | 415 | 422 => Some(ApiError::InvalidJson),
            404 => Some(ApiError::NotFound),
            405 => Some(ApiError::MethodNotAllowed),
            _ => None,
        });
    Router::new().route("/order", get(order)).layer(errors)
}
