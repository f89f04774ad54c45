//! Accounts and their access keys.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};

use crate::config::{Config, Secret};
use crate::error::StoreError;
use crate::state::{AccountSettings, AccountState, States};

/// The name of the account that the flags configure.
pub(crate) const OWNER: &str = "owner";

/// An owner of buckets.
pub(crate) struct Account {
    pub(crate) name: String,
    state: AccountState,
    pub(crate) max_buckets: usize,
    bucket_changes: Option<DefaultDirectRateLimiter>,
}

impl Account {
    fn new(name: &str, settings: &AccountSettings, config: &Config, states: &States) -> Self {
        let changes = states.bucket_changes_per_minute.map(Quota::per_minute);
        Self {
            name: name.to_owned(),
            state: settings.state,
            max_buckets: settings.max_buckets.unwrap_or(config.max_buckets),
            bucket_changes: changes.map(RateLimiter::direct),
        }
    }

    /// Fails unless the account is active.
    pub(crate) fn require_active(&self) -> Result<(), StoreError> {
        let account = || self.name.clone();
        match self.state {
            AccountState::Active => Ok(()),
            AccountState::Delinquent => Err(StoreError::Delinquent { account: account() }),
            AccountState::Problem => Err(StoreError::AccountProblem { account: account() }),
        }
    }

    /// Counts the creation or deletion of a bucket. Fails if the account exceeds its rate.
    pub(crate) fn count_bucket_change(&self) -> Result<(), StoreError> {
        let Some(limiter) = &self.bucket_changes else {
            return Ok(());
        };
        limiter
            .check()
            .map_err(|exceeded| StoreError::TooManyChanges {
                wait: exceeded.wait_time_from(DefaultClock::default().now()),
            })
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Account").field(&self.name).finish()
    }
}

/// The secret of an access key, and the account of the key.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) secret: Secret,
    pub(crate) account: Arc<Account>,
}

/// All configured accounts.
#[derive(Debug)]
pub(crate) struct Accounts {
    /// The account that the flags configure.
    pub(crate) owner: Arc<Account>,
    keys: HashMap<String, Key>,
}

impl Accounts {
    pub(crate) fn new(config: &Config, states: &States) -> Self {
        let owner = Arc::new(Account::new(OWNER, &states.owner, config, states));
        let mut keys = HashMap::new();
        for entry in &states.accounts {
            let account = Account::new(&entry.name, &entry.settings(), config, states);
            let key = Key {
                secret: entry.secret_access_key.clone(),
                account: Arc::new(account),
            };
            keys.insert(entry.access_key_id.clone(), key);
        }
        if let (Some(id), Some(secret)) = (&config.access_key_id, &config.secret_access_key) {
            let key = Key {
                secret: secret.clone(),
                account: Arc::clone(&owner),
            };
            keys.insert(id.clone(), key);
        }
        Self { owner, keys }
    }

    /// Returns the access key of that id.
    pub(crate) fn key(&self, id: &str) -> Result<&Key, StoreError> {
        let unknown = || StoreError::NoSuchKey { id: id.to_owned() };
        self.keys.get(id).ok_or_else(unknown)
    }

    /// Returns the account of that name. `None` if it is no longer configured.
    pub(crate) fn named(&self, name: &str) -> Option<&Account> {
        let mut accounts = self.keys.values().map(|key| &key.account);
        let configured = accounts.find(|account| account.name == name);
        configured
            .or(Some(&self.owner).filter(|owner| owner.name == name))
            .map(AsRef::as_ref)
    }
}
