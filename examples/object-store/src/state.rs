//! The states in the TOML file of `--config`. Each state causes a specific error.

use std::collections::HashSet;
use std::fs;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;

use crate::account::OWNER;
use crate::config::Secret;
use crate::error::StoreError;
use crate::record::{BucketRecord, ObjectRecord};

/// The contents of the file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct States {
    /// Whether all requests are rejected.
    pub(crate) maintenance: bool,
    /// Whether all changes are rejected.
    pub(crate) read_only: bool,
    /// The maximum rate of creations and deletions of buckets, for each account.
    pub(crate) bucket_changes_per_minute: Option<NonZeroU32>,
    /// The account that the flags configure.
    pub(crate) owner: AccountSettings,
    #[serde(rename = "account")]
    pub(crate) accounts: Vec<AccountEntry>,
    #[serde(rename = "bucket")]
    buckets: Vec<BucketEntry>,
}

/// The state and the quota of an account.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AccountSettings {
    pub(crate) state: AccountState,
    pub(crate) max_buckets: Option<usize>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum AccountState {
    #[default]
    Active,
    /// In arrears.
    Delinquent,
    /// Suspended for another reason.
    Problem,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AccountEntry {
    pub(crate) name: String,
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: Secret,
    #[serde(default)]
    state: AccountState,
    max_buckets: Option<usize>,
}

impl AccountEntry {
    pub(crate) fn settings(&self) -> AccountSettings {
        AccountSettings {
            state: self.state,
            max_buckets: self.max_buckets,
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct BucketEntry {
    name: String,
    state: BucketState,
    read_only: bool,
    /// The time from the creation of the bucket until its lease is ready.
    lease_seconds: u32,
    /// The time during which an object cannot be replaced or deleted.
    retention_seconds: u32,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
enum BucketState {
    #[default]
    Active,
    Inactive,
}

/// The error of a file with states that cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// The file cannot be read.
    #[error("cannot read {}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },

    /// The file is not TOML, or contains an unknown key or value.
    #[error("{}: {source}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// The cause and its position.
        source: toml::de::Error,
    },

    /// Two accounts have the same name or access key, or two buckets have the same name.
    #[error("{}: `{name}` is declared twice", path.display())]
    Repeated {
        /// The file.
        path: PathBuf,
        /// The name or access key id.
        name: String,
    },
}

impl States {
    pub(crate) fn read(path: &Path) -> Result<Self, StateError> {
        let toml = fs::read_to_string(path).map_err(|source| StateError::File {
            path: path.to_owned(),
            source,
        })?;
        let states: Self = toml::from_str(&toml).map_err(|source| StateError::Syntax {
            path: path.to_owned(),
            source,
        })?;
        match states.repeated() {
            Some(name) => Err(StateError::Repeated {
                path: path.to_owned(),
                name: name.to_owned(),
            }),
            None => Ok(states),
        }
    }

    fn repeated(&self) -> Option<&str> {
        let ids = self.accounts.iter().map(|a| a.access_key_id.as_str());
        let names = self.accounts.iter().map(|a| a.name.as_str()).chain([OWNER]);
        let buckets = self.buckets.iter().map(|b| b.name.as_str());
        duplicate(ids)
            .or_else(|| duplicate(names))
            .or_else(|| duplicate(buckets))
    }

    /// Fails during maintenance.
    pub(crate) fn require_available(&self) -> Result<(), StoreError> {
        if self.maintenance {
            return Err(StoreError::Maintenance);
        }
        Ok(())
    }

    /// Fails if the store or the bucket is read-only. `None` checks the store alone.
    pub(crate) fn require_writable(&self, bucket: Option<&BucketRecord>) -> Result<(), StoreError> {
        let entry = bucket.and_then(|bucket| self.bucket(&bucket.name));
        match (self.read_only, entry.is_some_and(|entry| entry.read_only)) {
            (true, _) => Err(StoreError::ReadOnly {
                subject: "the store",
            }),
            (_, true) => Err(StoreError::ReadOnly {
                subject: "the bucket",
            }),
            _ => Ok(()),
        }
    }

    /// Fails unless the bucket is active and its lease is ready.
    pub(crate) fn require_active(&self, bucket: &BucketRecord) -> Result<(), StoreError> {
        let Some(entry) = self.bucket(&bucket.name) else {
            return Ok(());
        };
        let bucket_name = || bucket.name.clone();
        if entry.state == BucketState::Inactive {
            return Err(StoreError::BucketNotActive {
                bucket: bucket_name(),
            });
        }
        match remaining(entry.lease_seconds, bucket.created) {
            Some(remaining) => Err(StoreError::LeaseNotReady {
                bucket: bucket_name(),
                wait: remaining.to_std().unwrap_or_default(),
            }),
            None => Ok(()),
        }
    }

    /// Returns the state of a bucket as in the statistics.
    pub(crate) fn status(&self, bucket: &str) -> &'static str {
        match self.bucket(bucket).map(|entry| entry.state) {
            None | Some(BucketState::Active) => "active",
            Some(BucketState::Inactive) => "suspended",
        }
    }

    /// Fails while the object is within the retention period of the bucket.
    pub(crate) fn require_released(
        &self,
        bucket: &str,
        object: &ObjectRecord,
    ) -> Result<(), StoreError> {
        let seconds = self.bucket(bucket).map_or(0, |b| b.retention_seconds);
        match remaining(seconds, object.stored) {
            Some(remaining) => Err(StoreError::Retained {
                seconds: remaining.num_seconds().saturating_add(1).unsigned_abs(),
            }),
            None => Ok(()),
        }
    }

    fn bucket(&self, name: &str) -> Option<&BucketEntry> {
        self.buckets.iter().find(|entry| entry.name == name)
    }
}

fn duplicate<'a>(mut names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut seen = HashSet::new();
    names.find(|name| !seen.insert(*name))
}

/// Returns the remaining part of a period that began at `begin`. `None` if the period is over.
fn remaining(seconds: u32, begin: DateTime<Utc>) -> Option<TimeDelta> {
    let remaining = TimeDelta::seconds(seconds.into()) - (Utc::now() - begin);
    (remaining > TimeDelta::zero()).then_some(remaining)
}
