//! thiserror and the derive on one enum: thiserror writes Display, Error and From.
//!
//! `cargo run -p qs-error --example thiserror --features axum,tower,tracing`, then
//! `curl -i localhost:8080/users/ada`. Other paths: `/users/root`, `/users/broken`, `/users/busy`.

use std::io;

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use qs_error::{ErrorLayer, QsError};

#[derive(Debug, thiserror::Error, QsError)]
enum UserError {
    // A 4xx without a source: clients see the Display.
    #[error("user `{name}` does not exist")]
    #[qs(code = "user_not_found", status = 404)]
    NotFound { name: String },

    // `message` replaces the Display for clients. The log has the Display.
    #[error("user `{name}` has the role {role}")]
    #[qs(code = "user_locked", status = 403, message = "`{name}` is locked")]
    Locked { name: String, role: &'static str },

    // A 5xx: clients see `Internal Server Error`. The log has the Display and the sources.
    #[error("cannot read the user")]
    #[qs(code = "user_unreadable", status = 500)]
    Read(#[from] io::Error),

    // The inner error provides code, status and message.
    #[error(transparent)]
    #[qs(transparent)]
    Quota(#[from] QuotaError),
}

#[derive(Debug, thiserror::Error, QsError)]
#[error("at most {limit} requests per minute")]
#[qs(code = "quota_used_up", status = 429, retry_after = 60)]
struct QuotaError {
    #[qs(member)]
    limit: u32,
}

fn load(name: String) -> Result<String, UserError> {
    match &*name {
        "root" => Err(UserError::Locked {
            name,
            role: "admin",
        }),
        "broken" => Err(io::Error::other("disk 7 failed"))?,
        "busy" => Err(QuotaError { limit: 5 })?,
        _ => Err(UserError::NotFound { name }),
    }
}

async fn read(Path(name): Path<String>) -> Result<String, UserError> {
    load(name)
}

pub(crate) fn app() -> Router {
    Router::new()
        .route("/users/{name}", get(read))
        .layer(ErrorLayer::new())
}

#[tokio::main]
pub(crate) async fn main() -> io::Result<()> {
    tracing_subscriber::fmt().init();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app()).await
}
