use axum::{Router, routing::get};
use qs_error::format::Envelope;
use qs_error::{ErrorLayer, QsError};

#[derive(Debug, QsError)]
#[qs(case = "SCREAMING_SNAKE_CASE", params)]
enum ApiError {
    #[qs(code = "ORDER_NOT_FOUND", status = 404, message = "order {id} does not exist")]
    OrderNotFound { id: u64 },
    #[qs(code = "INVALID_JSON", status = 400)]
    InvalidJson,
}

async fn order() -> Result<String, ApiError> {
    Err(ApiError::OrderNotFound { id: 7 })
}

fn app() -> Router {
    let errors = ErrorLayer::new()
        .format(Envelope("error"))
        .error_code_header(http::HeaderName::from_static("x-error-code"))
        .map_status(|status| (status == 400).then_some(ApiError::InvalidJson));
    Router::new().route("/order", get(order)).layer(errors)
}
