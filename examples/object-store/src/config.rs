//! What an operator can set.

use std::time::Duration;

use clap::Parser;
use url::Url;

/// The settings of a store; the flags of the command line are its fields.
#[derive(Clone, Debug, Parser)]
pub struct Config {
    /// Where the data is kept: memory:/// or file:///some/folder
    #[arg(long, value_name = "URL", default_value = "memory:///")]
    pub store: Url,

    /// The zone that buckets are created in
    #[arg(long, default_value = "pek3a")]
    pub zone: String,

    /// How many buckets there may be
    #[arg(long, value_name = "COUNT", default_value_t = 2)]
    pub max_buckets: usize,

    /// The largest object that is accepted
    #[arg(long, value_name = "BYTES", default_value_t = 5 << 30)]
    pub max_object_size: u64,

    /// How long an upload may go without sending anything
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub upload_patience: Duration,

    /// Where the `url` of every error leads, with {code} in the place of the code
    #[arg(long, value_name = "URL")]
    pub docs_url: Option<String>,
}

fn seconds(text: &str) -> Result<Duration, std::num::ParseIntError> {
    text.parse().map(Duration::from_secs)
}
