//! The router, and the dispatch of requests to operations.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::error_handling::HandleErrorLayer;
use axum::extract::{Request, State};
use axum::middleware::from_fn;
use axum::response::Response;
use axum::routing::any;
use http::StatusCode;
use qs_error::ErrorLayer;
use qs_error_catalog::coverage;
use tower::ServiceBuilder;
use tower::limit::GlobalConcurrencyLimitLayer;

use crate::account::Accounts;
use crate::call::{Call, Service};
use crate::config::Config;
use crate::error::StoreError;
use crate::operation::Operation;
use crate::state::{StateError, States};
use crate::store::Store;
use crate::{acl, bucket, copy, deletion, limit, listing, log, multipart, object, uploads};

/// The error of a store that cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The storage cannot be opened.
    #[error("cannot open {url}: {source}")]
    Storage {
        /// The URL of the storage.
        url: String,
        /// The cause.
        source: object_store::Error,
    },

    /// The file with the states cannot be used.
    #[error(transparent)]
    States(#[from] StateError),
}

/// Builds the service.
///
/// # Errors
///
/// Fails if the storage cannot be opened, or the file with the states cannot be used.
pub fn app(config: Config) -> Result<Router, OpenError> {
    let errors = match &config.docs_url {
        Some(url) => ErrorLayer::new().docs_url(url.clone()),
        None => ErrorLayer::new(),
    };
    // Without the variable `QS_ERROR_COVERAGE`, nothing is recorded.
    let errors = errors.on_error(coverage::observe);
    let request_timeout = config.request_timeout;
    let limits = ServiceBuilder::new()
        .layer(HandleErrorLayer::new(move |error| async move {
            limit::from_layer_error(error, request_timeout)
        }))
        .load_shed()
        .layer(GlobalConcurrencyLimitLayer::new(config.max_concurrency))
        .timeout(request_timeout);
    Ok(Router::new()
        .route("/", any(handle))
        .route("/{*path}", any(handle))
        .with_state(Arc::new(Service::open(config)?))
        .layer(limits)
        .layer(errors.map_status(panic_error))
        .layer(from_fn(log::log)))
}

impl Service {
    fn open(config: Config) -> Result<Self, OpenError> {
        let states = config.config.as_deref().map(States::read).transpose()?;
        let states = Arc::new(states.unwrap_or_default());
        let config = Arc::new(config);
        let store = Store::open(Arc::clone(&config), Arc::clone(&states));
        Ok(Self {
            accounts: Accounts::new(&config, &states),
            store: store.map_err(|source| OpenError::Storage {
                url: config.store.to_string(),
                source,
            })?,
            config,
            states,
        })
    }
}

async fn handle(
    State(service): State<Arc<Service>>,
    request: Request,
) -> Result<Response, StoreError> {
    let (parts, body) = request.into_parts();
    run(Call::admit(service, parts).await?, body).await
}

async fn run(call: Call, body: Body) -> Result<Response, StoreError> {
    match call.operation {
        Operation::ListBuckets => bucket::list(call).await,
        Operation::CreateBucket => bucket::create(call).await,
        Operation::HeadBucket => Ok(bucket::head()),
        Operation::DeleteBucket => bucket::delete(call).await,
        Operation::ListObjects => listing::list(call).await,
        Operation::BucketStatistics => bucket::statistics(call).await,
        Operation::GetAcl => acl::get(call).await,
        Operation::PutAcl => acl::put(call, body).await,
        Operation::ListUploads => uploads::list(call).await,
        Operation::DeleteObjects => deletion::delete_many(call, body).await,
        Operation::GetObject => object::get(call).await,
        Operation::HeadObject => object::head(call).await,
        Operation::PutObject => object::put(call, body).await,
        Operation::CopyObject => copy::copy(call).await,
        Operation::MoveObject => copy::rename(call).await,
        Operation::DeleteObject => object::delete(call).await,
        Operation::InitiateUpload => multipart::initiate(call).await,
        Operation::UploadPart => multipart::upload_part(call, body).await,
        Operation::ListParts => multipart::list_parts(call).await,
        Operation::CompleteUpload => multipart::complete(call, body).await,
        Operation::AbortUpload => multipart::abort(call).await,
    }
}

/// Maps the framework response to a panic, which has status 500.
fn panic_error(status: StatusCode) -> Option<StoreError> {
    (status == StatusCode::INTERNAL_SERVER_ERROR).then_some(StoreError::Internal)
}
