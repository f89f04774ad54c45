//! `POST /<bucket>?delete`: the deletion of several objects, with a separate outcome for each.
//!
//! The response is 200 even if it contains the error codes of objects that could not be deleted.

use std::error::Error;

use axum::Json;
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::HeaderMap;
use qs_error::QsError;
use serde::{Deserialize, Serialize};

use crate::call::Call;
use crate::document;
use crate::error::StoreError;
use crate::name::{BucketName, ObjectName};
use crate::target::Object;

/// The maximum number of objects in one request.
const LIMIT: usize = 1000;

/// The body of the request.
#[derive(Deserialize)]
struct DeleteRequest {
    #[serde(default)]
    quiet: bool,
    objects: Vec<Key>,
}

#[derive(Deserialize, Serialize)]
struct Key {
    key: String,
}

/// The response. With `quiet` it contains errors only.
#[derive(Default, Serialize)]
struct DeleteResponse {
    deleted: Vec<Key>,
    errors: Vec<Failure>,
}

#[derive(Serialize)]
struct Failure {
    key: String,
    code: &'static str,
    message: String,
}

/// `POST /<bucket>?delete`
pub(crate) async fn delete_many(call: Call, body: Body) -> Result<Response, StoreError> {
    if !call.headers().contains_key("content-md5") {
        let expected = "this operation requires the MD5 of the body";
        return Err(StoreError::argument("content-md5", expected));
    }
    let DeleteRequest { quiet, objects } = document::read(&call, body).await?;
    match objects.len() {
        0 => {
            let rule = "`objects` must contain at least one key";
            return Err(StoreError::Request { rule });
        }
        1..=LIMIT => {}
        _ => return Err(StoreError::TooManyObjects { limit: LIMIT }),
    }
    let bucket = call.target.bucket()?;
    let mut response = DeleteResponse::default();
    for Key { key } in objects {
        match delete(&call, &bucket, &key).await {
            Ok(()) if quiet => {}
            Ok(()) => response.deleted.push(Key { key }),
            Err(error) => response.errors.push(failure(&call, key, &error)),
        }
    }
    Ok(Json(response).into_response())
}

async fn delete(call: &Call, bucket: &BucketName, key: &str) -> Result<(), StoreError> {
    let invalid = |rule| StoreError::ObjectName { rule };
    let target = Object {
        bucket: bucket.clone(),
        key: ObjectName::parse(key.to_owned()).map_err(invalid)?,
    };
    call.store().delete_object(&target, &HeaderMap::new()).await
}

fn failure(call: &Call, key: String, error: &StoreError) -> Failure {
    if error.status().is_server_error() {
        // The error is not rendered as a response, so the layer does not log it.
        let request_id = call.request_id();
        let source = error.source();
        tracing::error!(request_id, error = %error, source, "cannot delete an object");
    }
    Failure {
        key,
        code: error.code(),
        message: error.message().into_owned(),
    }
}
