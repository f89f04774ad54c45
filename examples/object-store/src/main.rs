//! The command that serves the store.

use std::error::Error;
use std::net::SocketAddr;
use std::process::ExitCode;

use clap::Parser;
use store_service::{Config, app};
use tokio::net::TcpListener;
use tracing_subscriber::filter::LevelFilter;

/// A small object store with the documented interface, and errors that keep to the document.
#[derive(Parser)]
#[command(name = "object-store", version)]
struct Flags {
    /// The address to serve on
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:9000")]
    listen: SocketAddr,

    /// What goes to the log: off, error, warn, info, debug or trace
    #[arg(long, value_name = "LEVEL", default_value = "info")]
    log: LevelFilter,

    #[command(flatten)]
    config: Config,
}

#[tokio::main]
async fn main() -> ExitCode {
    let flags = Flags::parse();
    tracing_subscriber::fmt()
        .with_max_level(flags.log)
        .with_writer(std::io::stderr)
        .init();
    match serve(flags).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("object-store: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(flags: Flags) -> Result<(), Box<dyn Error>> {
    let Flags { listen, config, .. } = flags;
    let place = config.store.to_string();
    let app = app(config).map_err(|error| format!("cannot open {place}: {error}"))?;
    let listener = TcpListener::bind(listen)
        .await
        .map_err(|error| format!("cannot listen on {listen}: {error}"))?;
    introduce(listener.local_addr()?, &place);
    axum::serve(listener, app)
        .with_graceful_shutdown(interrupt())
        .await?;
    Ok(())
}

fn introduce(address: SocketAddr, place: &str) {
    println!("object store on http://{address}, data in {place}; try");
    println!("  curl -i -X PUT http://{address}/photos");
    println!("  curl -i -X PUT http://{address}/photos/hello -d 'hello world'");
    println!("  curl -i http://{address}/photos/hello -H 'Range: bytes=100-'");
}

async fn interrupt() {
    // Without a signal to wait for, the store serves until it is killed.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
