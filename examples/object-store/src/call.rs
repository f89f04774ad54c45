//! Admitted requests: the caller, the operation and the target.

use std::sync::Arc;

use http::HeaderMap;
use http::request::Parts;
use qs_error::RequestId;

use crate::account::{Account, Accounts};
use crate::acl;
use crate::authentication::{Caller, authenticate};
use crate::config::Config;
use crate::error::StoreError;
use crate::limit;
use crate::name::BucketName;
use crate::operation::{Operation, Selectors};
use crate::record::BucketRecord;
use crate::state::States;
use crate::store::Store;
use crate::target::{Candidates, Kind, Target};

/// The state that all requests share.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) config: Arc<Config>,
    pub(crate) states: Arc<States>,
    pub(crate) accounts: Accounts,
    pub(crate) store: Store,
}

/// An authenticated and authorized request.
#[derive(Debug)]
pub(crate) struct Call {
    service: Arc<Service>,
    pub(crate) caller: Caller,
    pub(crate) operation: Operation,
    pub(crate) target: Target,
    parts: Parts,
}

impl Call {
    /// Authenticates and authorizes a request, and checks limits and states.
    pub(crate) async fn admit(service: Arc<Service>, parts: Parts) -> Result<Self, StoreError> {
        service.states.require_available()?;
        limit::check_headers(&parts.headers, service.config.max_header_size)?;
        let candidates = Candidates::new(&parts, &service.config.zone);
        let (caller, target) = authenticate(&service.accounts, &parts, &candidates)?;
        let caller = match caller {
            Caller::Anonymous if service.config.open => {
                Caller::Account(Arc::clone(&service.accounts.owner))
            }
            caller => caller,
        };
        let call = Self {
            caller,
            operation: Operation::of(Selectors {
                kind: target.kind(),
                method: &parts.method,
                query: parts.uri.query().unwrap_or_default(),
                headers: &parts.headers,
            })?,
            target,
            service,
            parts,
        };
        call.require_active_account()?;
        let bucket = call.find_bucket().await?;
        call.require_permission(bucket.as_ref())?;
        call.require_state(call.operation, bucket.as_ref())?;
        Ok(call)
    }

    async fn find_bucket(&self) -> Result<Option<BucketRecord>, StoreError> {
        if self.operation == Operation::CreateBucket || self.target.kind() == Kind::Service {
            return Ok(None);
        }
        let name = self.target.bucket()?;
        self.service.store.bucket(&name).await.map(Some)
    }

    fn require_active_account(&self) -> Result<(), StoreError> {
        match &self.caller {
            Caller::Account(account) => account.require_active(),
            Caller::Anonymous => Ok(()),
        }
    }

    fn require_permission(&self, bucket: Option<&BucketRecord>) -> Result<(), StoreError> {
        match bucket {
            Some(bucket) => require(&self.caller, bucket, self.operation),
            None => self.account().map(drop),
        }
    }

    fn require_state(
        &self,
        operation: Operation,
        bucket: Option<&BucketRecord>,
    ) -> Result<(), StoreError> {
        if let Some(bucket) = bucket {
            // If the owner's account is not active, its buckets are blocked for all callers.
            let owner = self.service.accounts.named(&bucket.owner);
            owner.map_or(Ok(()), Account::require_active)?;
            // Statistics report the state, so they are available in every state.
            if operation != Operation::BucketStatistics {
                self.service.states.require_active(bucket)?;
            }
        }
        if operation.is_change() {
            self.service.states.require_writable(bucket)?;
        }
        Ok(())
    }

    pub(crate) fn store(&self) -> &Store {
        &self.service.store
    }

    pub(crate) fn states(&self) -> &States {
        &self.service.states
    }

    pub(crate) fn config(&self) -> &Config {
        &self.service.config
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    pub(crate) fn query(&self) -> &str {
        self.parts.uri.query().unwrap_or_default()
    }

    /// Returns the id of the request in the log.
    pub(crate) fn request_id(&self) -> Option<&str> {
        self.parts.extensions.get().map(RequestId::as_str)
    }

    /// Returns the account that sent the request. Fails if the request is unsigned.
    pub(crate) fn account(&self) -> Result<&Account, StoreError> {
        match &self.caller {
            Caller::Account(account) => Ok(account),
            Caller::Anonymous => Err(self.caller.forbidden()),
        }
    }

    /// Fails unless the caller may do the operation in `bucket`, which can differ from the target.
    pub(crate) async fn require_allowed(
        &self,
        operation: Operation,
        bucket: &BucketName,
    ) -> Result<(), StoreError> {
        let bucket = self.service.store.bucket(bucket).await?;
        require(&self.caller, &bucket, operation)?;
        self.require_state(operation, Some(&bucket))
    }
}

fn require(caller: &Caller, bucket: &BucketRecord, operation: Operation) -> Result<(), StoreError> {
    let granted = |permission| acl::grants(&bucket.acl, caller, permission);
    let owned = caller.name() == Some(&bucket.owner);
    match owned || operation.permission().is_some_and(granted) {
        true => Ok(()),
        false => Err(caller.forbidden()),
    }
}
