//! Access control lists of buckets: `GET` and `PUT /<bucket>?acl`.

use axum::Json;
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde::{Deserialize, Serialize};

use crate::authentication::Caller;
use crate::call::Call;
use crate::document;
use crate::error::StoreError;
use crate::record::Owner;

/// The permissions that a bucket's owner grants to others.
pub(crate) type Acl = Vec<Grant>;

/// A permission and its grantee.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Grant {
    grantee: Grantee,
    permission: Permission,
}

#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase", tag = "type")]
enum Grantee {
    /// The account of that name.
    User {
        id: String,
    },
    Group {
        name: Group,
    },
}

#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
enum Group {
    /// All callers, including anonymous ones.
    #[serde(rename = "QS_ALL_USERS")]
    AllUsers,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Permission {
    Read,
    Write,
    FullControl,
}

/// Returns whether any grant gives the caller the permission.
pub(crate) fn grants(acl: &Acl, caller: &Caller, needed: Permission) -> bool {
    acl.iter().any(|grant| {
        let sufficient = [needed, Permission::FullControl].contains(&grant.permission);
        let applies = match &grant.grantee {
            Grantee::Group {
                name: Group::AllUsers,
            } => true,
            Grantee::User { id } => caller.name() == Some(id),
        };
        sufficient && applies
    })
}

/// The response to `GET /<bucket>?acl`.
#[derive(Serialize)]
struct AclResponse {
    acl: Acl,
    owner: Owner,
}

/// The body of `PUT /<bucket>?acl`. The member `owner` is ignored because it cannot be changed.
#[derive(Deserialize)]
struct AclRequest {
    acl: Acl,
}

/// `GET /<bucket>?acl`
pub(crate) async fn get(call: Call) -> Result<Response, StoreError> {
    let bucket = call.store().bucket(&call.target.bucket()?).await?;
    let response = AclResponse {
        owner: Owner::of(&bucket),
        acl: bucket.acl,
    };
    Ok(Json(response).into_response())
}

/// `PUT /<bucket>?acl`
pub(crate) async fn put(call: Call, body: Body) -> Result<Response, StoreError> {
    let AclRequest { acl } = document::read(&call, body).await?;
    let name = call.target.bucket()?;
    call.store().change_acl(&name, acl).await?;
    Ok(StatusCode::OK.into_response())
}
