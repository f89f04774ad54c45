//! The states that an operator sets in a TOML file: what they bring about is an error of its own each.

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

/// What the file holds.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct States {
    /// Nothing is served.
    pub(crate) maintenance: bool,
    /// Nothing is changed.
    pub(crate) read_only: bool,
    /// How often an account may create or delete a bucket.
    pub(crate) bucket_changes_per_minute: Option<NonZeroU32>,
    /// The account of the flags.
    pub(crate) owner: Standing,
    #[serde(rename = "account")]
    pub(crate) accounts: Vec<AccountEntry>,
    #[serde(rename = "bucket")]
    buckets: Vec<BucketEntry>,
}

/// How things are with an account.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Standing {
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
    /// In trouble of another kind.
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
    pub(crate) fn standing(&self) -> Standing {
        Standing {
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
    /// How long the lease takes to be ready after a bucket was created.
    lease_seconds: u32,
    /// How long an object stays as it is.
    retention_seconds: u32,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
enum BucketState {
    #[default]
    Active,
    Inactive,
}

/// Why a file with states cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// The file cannot be read.
    #[error("cannot read {}", path.display())]
    File {
        /// Where it was looked for.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },

    /// The file is not TOML, or says what has no meaning here.
    #[error("{}: {source}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        source: toml::de::Error,
    },

    /// Two accounts, or two buckets, have the same name or the same key.
    #[error("{}: `{name}` stands twice", path.display())]
    Repeated {
        /// The file.
        path: PathBuf,
        /// The name or access key id.
        name: String,
    },
}

impl States {
    pub(crate) fn read(path: &Path) -> Result<Self, StateError> {
        let text = fs::read_to_string(path).map_err(|source| StateError::File {
            path: path.to_owned(),
            source,
        })?;
        let states: Self = toml::from_str(&text).map_err(|source| StateError::Syntax {
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
        twice(ids)
            .or_else(|| twice(names))
            .or_else(|| twice(buckets))
    }

    /// Fails while the store is to be left alone.
    pub(crate) fn require_service(&self) -> Result<(), StoreError> {
        if self.maintenance {
            return Err(StoreError::Maintenance);
        }
        Ok(())
    }

    /// Fails unless the bucket, or the store if there is none yet, may be changed.
    pub(crate) fn require_writable(&self, bucket: Option<&BucketRecord>) -> Result<(), StoreError> {
        let entry = bucket.and_then(|bucket| self.bucket(&bucket.name));
        match (self.read_only, entry.is_some_and(|entry| entry.read_only)) {
            (true, _) => Err(StoreError::ReadOnly { what: "the store" }),
            (_, true) => Err(StoreError::ReadOnly { what: "the bucket" }),
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
        match rest_of(entry.lease_seconds, bucket.created) {
            Some(rest) => Err(StoreError::LeaseNotReady {
                bucket: bucket_name(),
                wait: rest.to_std().unwrap_or_default(),
            }),
            None => Ok(()),
        }
    }

    /// The state of a bucket in the word that statistics have for it.
    pub(crate) fn status(&self, bucket: &str) -> &'static str {
        match self.bucket(bucket).map(|entry| entry.state) {
            None | Some(BucketState::Active) => "active",
            Some(BucketState::Inactive) => "suspended",
        }
    }

    /// Fails while the bucket's objects have to stay as they are.
    pub(crate) fn require_released(
        &self,
        bucket: &str,
        object: &ObjectRecord,
    ) -> Result<(), StoreError> {
        let seconds = self.bucket(bucket).map_or(0, |b| b.retention_seconds);
        match rest_of(seconds, object.stored) {
            Some(rest) => Err(StoreError::Retained {
                seconds: rest.num_seconds().saturating_add(1).unsigned_abs(),
            }),
            None => Ok(()),
        }
    }

    fn bucket(&self, name: &str) -> Option<&BucketEntry> {
        self.buckets.iter().find(|entry| entry.name == name)
    }
}

fn twice<'a>(mut names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut seen = HashSet::new();
    names.find(|name| !seen.insert(*name))
}

/// What is left of a span that began then.
fn rest_of(seconds: u32, begin: DateTime<Utc>) -> Option<TimeDelta> {
    let rest = TimeDelta::seconds(seconds.into()) - (Utc::now() - begin);
    (rest > TimeDelta::zero()).then_some(rest)
}
