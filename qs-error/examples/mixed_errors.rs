//! Combines errors of several types in handlers that return `ErrorResponse`:
//!
//! `cargo run -p qs-error --example mixed_errors --features anyhow,axum,tower,tracing`, then
//! `curl -i localhost:8080/users/7/age`. Other paths: `/users/{1,2,3}/age`, `/users/{0,9}`.

use anyhow::Context;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use qs_error::{ErrorExt, ErrorLayer, ErrorResponse, HttpCode, OptionExt, QsError, ResultExt};

#[derive(Debug, QsError)]
enum UserError {
    #[qs(
        code = "user_not_found",
        status = 404,
        message = "user {id} does not exist"
    )]
    NotFound { id: u32 },
}

fn find(id: u32) -> Result<&'static str, UserError> {
    match id {
        1 => Ok("age=44"),
        2 => Ok("age=old"),
        3 => Ok("name=Ada"),
        id => Err(UserError::NotFound { id }),
    }
}

async fn age(Path(id): Path<u32>) -> Result<String, ErrorResponse> {
    // An error with a code needs only `?`.
    let user = find(id)?;
    // `or_code` adds a code to an absent value.
    let age = user.strip_prefix("age=").or_code(HttpCode::NotFound)?;
    // `with_code` adds a code to any other error, which only the log shows.
    let age: u32 = age.parse().with_code(HttpCode::InternalServerError)?;
    if age > 40 {
        return Err(HttpCode::Forbidden.with_message("only for the young"));
    }
    Ok(age.to_string())
}

/// Loads a user. This part of the service uses anyhow.
fn load(id: u32) -> anyhow::Result<String> {
    if id == 0 {
        std::fs::read_to_string("/no/such/file").context("reading the first user")?;
    }
    let user = find(id).context("loading a user")?;
    Ok(user.to_owned())
}

async fn raw(Path(id): Path<u32>) -> Result<String, ErrorResponse> {
    // A `UserError` in the chain keeps its code. Other errors become a 500.
    load(id).map_err(ErrorResponse::from_anyhow::<UserError>)
}

pub(crate) fn app() -> Router {
    Router::new()
        .route("/users/{id}/age", get(age))
        .route("/users/{id}", get(raw))
        .layer(ErrorLayer::new())
}

#[tokio::main]
pub(crate) async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt().init();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app()).await
}
