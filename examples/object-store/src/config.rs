//! The settings of the store.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::Parser;
use url::Url;
use uuid::Uuid;

/// The settings of a store. Each field is a command line flag.
#[derive(Clone, Debug, Parser)]
#[non_exhaustive]
pub struct Config {
    /// The address to serve on
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:9000")]
    pub listen: SocketAddr,

    /// The storage of the data: memory:/// or file:///some/folder
    #[arg(long, value_name = "URL", default_value = "memory:///")]
    pub store: Url,

    /// The zone of created buckets
    #[arg(long, default_value = "pek3a")]
    pub zone: String,

    /// The id of the owner's access key; generated if missing
    #[arg(long, value_name = "ID", env = "STORE_ACCESS_KEY_ID")]
    pub access_key_id: Option<String>,

    /// The secret of the owner's access key; generated and printed if missing
    #[arg(
        long,
        value_name = "SECRET",
        env = "STORE_SECRET_ACCESS_KEY",
        hide_env_values = true
    )]
    pub secret_access_key: Option<Secret>,

    /// Treat unsigned requests as the owner's, for local trials
    #[arg(long)]
    pub open: bool,

    /// A TOML file with further accounts and the states of accounts and buckets
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// The maximum number of buckets of an account
    #[arg(long, value_name = "COUNT", default_value_t = 2)]
    pub max_buckets: usize,

    /// The maximum size of an object
    #[arg(long, value_name = "BYTES", default_value_t = 5 << 30)]
    pub max_object_size: u64,

    /// The maximum total size of the headers of a request
    #[arg(long, value_name = "BYTES", default_value_t = 16 << 10)]
    pub max_header_size: usize,

    /// The maximum number of concurrent requests
    #[arg(long, value_name = "COUNT", default_value_t = 1024)]
    pub max_concurrency: usize,

    /// The maximum time from a request to the start of its response
    #[arg(long, value_name = "SECONDS", default_value = "3600", value_parser = seconds)]
    pub request_timeout: Duration,

    /// The maximum time between two chunks of an upload
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub upload_timeout: Duration,

    /// The maximum time that running requests have to finish after SIGTERM or SIGINT
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub shutdown_timeout: Duration,

    /// The `url` of every error, where {code} is replaced by the code
    #[arg(long, value_name = "URL")]
    pub docs_url: Option<String>,
}

impl Config {
    /// Generates the missing parts of the owner's key pair. Returns whether any part was missing.
    pub fn complete_key_pair(&mut self) -> bool {
        let missing = self.access_key_id.is_none() || self.secret_access_key.is_none();
        self.access_key_id
            .get_or_insert_with(|| Uuid::new_v4().simple().to_string().to_uppercase());
        self.secret_access_key.get_or_insert_with(Secret::random);
        missing
    }
}

/// The secret of an access key. Its `Debug` output does not contain the secret.
#[derive(Clone, Eq, PartialEq, serde::Deserialize)]
pub struct Secret(String);

impl Secret {
    /// Generates a secret of 244 random bits.
    fn random() -> Self {
        let halves = [Uuid::new_v4(), Uuid::new_v4()];
        Self(halves.map(|half| half.simple().to_string()).concat())
    }

    /// Returns the secret.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(secret: &str) -> Self {
        Self(secret.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

fn seconds(value: &str) -> Result<Duration, std::num::ParseIntError> {
    value.parse().map(Duration::from_secs)
}
