//! `POST /<bucket>?delete`: many objects go at once, each with an outcome of its own.
//!
//! This is the one place where codes travel inside a response that is a success.

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

/// How many objects may be named at once.
const LIMIT: usize = 1000;

/// The document of the request.
#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    quiet: bool,
    objects: Vec<Key>,
}

#[derive(Deserialize, Serialize)]
struct Key {
    key: String,
}

/// The response; a quiet one leaves out what went well.
#[derive(Default, Serialize)]
struct Outcome {
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
        let expected = "this request takes the MD5 of its body";
        return Err(StoreError::argument("content-md5", expected));
    }
    let Named { quiet, objects } = document::read(&call, body).await?;
    match objects.len() {
        0 => {
            let rule = "`objects` names at least one key";
            return Err(StoreError::Request { rule });
        }
        1..=LIMIT => {}
        _ => return Err(StoreError::TooManyObjects { limit: LIMIT }),
    }
    let bucket = call.target.bucket()?;
    let mut outcome = Outcome::default();
    for Key { key } in objects {
        match delete(&call, &bucket, &key).await {
            Ok(()) if quiet => {}
            Ok(()) => outcome.deleted.push(Key { key }),
            Err(error) => outcome.errors.push(failure(&call, key, &error)),
        }
    }
    Ok(Json(outcome).into_response())
}

async fn delete(call: &Call, bucket: &BucketName, key: &str) -> Result<(), StoreError> {
    let refuse = |rule| StoreError::ObjectName { rule };
    let target = Object {
        bucket: bucket.clone(),
        key: ObjectName::parse(key.to_owned()).map_err(refuse)?,
    };
    call.store().delete_object(&target, &HeaderMap::new()).await
}

fn failure(call: &Call, key: String, error: &StoreError) -> Failure {
    if error.status().is_server_error() {
        // No response of its own is made of it, which would be a line in the log.
        let request_id = call.request_id();
        let source = error.source();
        tracing::error!(request_id, error = %error, source, "an object could not be deleted");
    }
    Failure {
        key,
        code: error.code(),
        message: error.message().into_owned(),
    }
}
