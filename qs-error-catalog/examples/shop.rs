//! The command line for the error codes of a shop:
//!
//! `cargo run -p qs-error-catalog --example shop --features clap -- list`
//!
//! `cargo run -p qs-error-catalog --example shop --features clap -- check`

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use qs_error::{ErrorCode, QsError};
use qs_error_catalog::cli::{Catalog, Command, Section};

#[derive(Debug, QsError)]
#[qs(params)]
#[expect(dead_code, reason = "the shop sells nothing yet")]
pub(crate) enum ShopError {
    /// The bucket named in the request does not exist.
    #[qs(code = ErrorCode::BucketNotExists, message = "bucket `{bucket}` does not exist")]
    NoBucket { bucket: String },

    /// The tenant sends too many requests.
    ///
    /// # Remedy
    ///
    /// Wait, then repeat the request.
    #[qs(
        code = "tenant_throttled",
        status = 429,
        message = "at most {limit} requests per second"
    )]
    Throttled {
        #[qs(member)]
        limit: u32,
        #[qs(retry_after)]
        after: Duration,
    },

    /// The request has no valid token.
    #[qs(
        code = "token_invalid",
        status = 401,
        challenge = "Bearer",
        since = "0.0.9"
    )]
    Token,
}

/// A shop that sells nothing, with its own flags.
#[derive(Parser)]
struct Shop {
    /// The port of the server.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    #[command(subcommand)]
    errors: Option<Command>,
}

fn main() -> ExitCode {
    let shop = Shop::parse();
    let catalog = Catalog::of::<ShopError>()
        .lock("examples/errors.lock")
        .require(&[Section::Description])
        .except("token_invalid", "the shop has no tokens yet");
    match shop.errors {
        Some(command) => command.run(&catalog),
        None => {
            println!("the shop would listen on port {}", shop.port);
            ExitCode::SUCCESS
        }
    }
}
