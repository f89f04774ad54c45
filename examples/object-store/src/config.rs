//! What an operator can set when the store is started.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::Parser;
use url::Url;
use uuid::Uuid;

/// The settings of a store; the flags of the command line are its fields.
#[derive(Clone, Debug, Parser)]
#[non_exhaustive]
pub struct Config {
    /// The address to serve on
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:9000")]
    pub listen: SocketAddr,

    /// Where the data is kept: memory:/// or file:///some/folder
    #[arg(long, value_name = "URL", default_value = "memory:///")]
    pub store: Url,

    /// The zone that buckets are created in
    #[arg(long, default_value = "pek3a")]
    pub zone: String,

    /// The id of the owner's access key; one is made up without it
    #[arg(long, value_name = "ID", env = "STORE_ACCESS_KEY_ID")]
    pub access_key_id: Option<String>,

    /// The secret of the owner's access key; one is made up and printed without it
    #[arg(
        long,
        value_name = "SECRET",
        env = "STORE_SECRET_ACCESS_KEY",
        hide_env_values = true
    )]
    pub secret_access_key: Option<Secret>,

    /// Take requests without a signature for the owner's, to try things out
    #[arg(long)]
    pub open: bool,

    /// A TOML file with further accounts and the states of accounts and buckets
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// How many buckets an account may have
    #[arg(long, value_name = "COUNT", default_value_t = 2)]
    pub max_buckets: usize,

    /// The largest object that is accepted
    #[arg(long, value_name = "BYTES", default_value_t = 5 << 30)]
    pub max_object_size: u64,

    /// The most that the headers of a request may have
    #[arg(long, value_name = "BYTES", default_value_t = 16 << 10)]
    pub max_header_size: usize,

    /// How many requests are worked on at once
    #[arg(long, value_name = "COUNT", default_value_t = 1024)]
    pub max_concurrency: usize,

    /// How long a request may take until its response begins
    #[arg(long, value_name = "SECONDS", default_value = "3600", value_parser = seconds)]
    pub request_patience: Duration,

    /// How long an upload may go without sending anything
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub upload_patience: Duration,

    /// How long running requests may take to end when the store is told to
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub shutdown_patience: Duration,

    /// Where the `url` of every error leads, with {code} in the place of the code
    #[arg(long, value_name = "URL")]
    pub docs_url: Option<String>,
}

impl Config {
    /// Makes up what the owner's key pair lacks, and tells whether anything was missing.
    pub fn complete_key_pair(&mut self) -> bool {
        let missing = self.access_key_id.is_none() || self.secret_access_key.is_none();
        self.access_key_id
            .get_or_insert_with(|| Uuid::new_v4().simple().to_string().to_uppercase());
        self.secret_access_key.get_or_insert_with(Secret::random);
        missing
    }
}

/// The secret half of a key pair, which Debug does not show.
#[derive(Clone, Eq, PartialEq, serde::Deserialize)]
pub struct Secret(String);

impl Secret {
    /// 244 random bits.
    fn random() -> Self {
        let halves = [Uuid::new_v4(), Uuid::new_v4()];
        Self(halves.map(|half| half.simple().to_string()).concat())
    }

    /// The secret itself.
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

fn seconds(text: &str) -> Result<Duration, std::num::ParseIntError> {
    text.parse().map(Duration::from_secs)
}
