//! Who may sign requests, and who has buckets.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};

use crate::config::{Config, Secret};
use crate::error::StoreError;
use crate::state::{AccountState, Standing, States};

/// The name of the account of the flags.
pub(crate) const OWNER: &str = "owner";

/// One who has buckets.
pub(crate) struct Account {
    pub(crate) name: String,
    state: AccountState,
    pub(crate) max_buckets: usize,
    bucket_changes: Option<DefaultDirectRateLimiter>,
}

impl Account {
    fn new(name: &str, standing: &Standing, config: &Config, states: &States) -> Self {
        let changes = states.bucket_changes_per_minute.map(Quota::per_minute);
        Self {
            name: name.to_owned(),
            state: standing.state,
            max_buckets: standing.max_buckets.unwrap_or(config.max_buckets),
            bucket_changes: changes.map(RateLimiter::direct),
        }
    }

    /// Fails unless all is well with the account.
    pub(crate) fn require_good_standing(&self) -> Result<(), StoreError> {
        let account = || self.name.clone();
        match self.state {
            AccountState::Active => Ok(()),
            AccountState::Delinquent => Err(StoreError::Delinquent { account: account() }),
            AccountState::Problem => Err(StoreError::AccountProblem { account: account() }),
        }
    }

    /// Counts the creation or deletion of a bucket. Fails if there were too many.
    pub(crate) fn count_bucket_change(&self) -> Result<(), StoreError> {
        let Some(limiter) = &self.bucket_changes else {
            return Ok(());
        };
        limiter.check().map_err(|early| StoreError::TooManyChanges {
            wait: early.wait_time_from(DefaultClock::default().now()),
        })
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Account").field(&self.name).finish()
    }
}

/// What signs requests for an account.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) secret: Secret,
    pub(crate) account: Arc<Account>,
}

/// Everyone the store knows.
#[derive(Debug)]
pub(crate) struct Accounts {
    /// The account of the flags.
    pub(crate) owner: Arc<Account>,
    keys: HashMap<String, Key>,
}

impl Accounts {
    pub(crate) fn new(config: &Config, states: &States) -> Self {
        let owner = Arc::new(Account::new(OWNER, &states.owner, config, states));
        let mut keys = HashMap::new();
        for entry in &states.accounts {
            let account = Account::new(&entry.name, &entry.standing(), config, states);
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

    pub(crate) fn key(&self, id: &str) -> Result<&Key, StoreError> {
        let unknown = || StoreError::NoSuchKey { id: id.to_owned() };
        self.keys.get(id).ok_or_else(unknown)
    }

    /// The account of that name, unless it left the configuration.
    pub(crate) fn named(&self, name: &str) -> Option<&Account> {
        let mut accounts = self.keys.values().map(|key| &key.account);
        let found = accounts.find(|account| account.name == name);
        found
            .or(Some(&self.owner).filter(|owner| owner.name == name))
            .map(AsRef::as_ref)
    }
}
