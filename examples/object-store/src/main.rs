//! The command that serves the store.

use std::error::Error;
use std::io::Write;
use std::net::SocketAddr;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use qs_error_catalog::cli::{self, Catalog};
use store_service::{Config, StoreError, app, serve};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::filter::LevelFilter;

/// A small object store with the QingStor interface, the reference service of qs-error.
#[derive(Parser)]
#[command(name = "object-store", version)]
struct Flags {
    /// The format of the log
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    log: LogFormat,

    /// The least severe level that is logged: off, error, warn, info, debug or trace
    #[arg(long, value_name = "LEVEL", default_value = "info")]
    log_level: LevelFilter,

    #[command(flatten)]
    config: Config,

    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// List, check or export the error codes of the store
    #[command(subcommand)]
    Errors(cli::Command),
}

#[derive(Clone, Copy, ValueEnum)]
enum LogFormat {
    Text,
    Json,
}

/// Returns the codes of the store, and the codes that no test provokes.
fn catalog() -> Catalog {
    let no_fetch = "the store does not fetch objects from other servers";
    Catalog::of::<StoreError>()
        .lock("errors.lock")
        .except("cname_error", "the store has no custom domains")
        .except("fetch_in_process", no_fetch)
        .except("fetch_throttled", no_fetch)
        .except(
            "form_policy_violated",
            "the store accepts no uploads by forms",
        )
        .except("upstream_failed", no_fetch)
}

#[tokio::main]
async fn main() -> ExitCode {
    let flags = Flags::parse();
    if let Some(Command::Errors(command)) = flags.command {
        return command.run(&catalog());
    }
    let log = tracing_subscriber::fmt()
        .with_max_level(flags.log_level)
        .with_ansi(false)
        .with_writer(std::io::stderr);
    match flags.log {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    match run(flags.config).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("object-store: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(mut config: Config) -> Result<(), Box<dyn Error>> {
    let generated = config.complete_key_pair();
    let (listen, shutdown_timeout) = (config.listen, config.shutdown_timeout);
    let app = app(config.clone())?;
    let shutdown = shutdown_signal()?;
    let listener = TcpListener::bind(listen)
        .await
        .map_err(|error| format!("cannot listen on {listen}: {error}"))?;
    let introduction = introduction(listener.local_addr()?, &config, generated);
    // A closed stdout does not prevent the service from running.
    let _ = std::io::stdout().write_all(introduction.as_bytes());
    serve(listener, app, shutdown, shutdown_timeout).await;
    Ok(())
}

fn introduction(address: SocketAddr, config: &Config, generated: bool) -> String {
    let mut lines = vec![format!(
        "object store on http://{address}, data in {}",
        config.store
    )];
    if let (true, Some(id), Some(secret)) =
        (generated, &config.access_key_id, &config.secret_access_key)
    {
        lines.push(format!("access key id {id}, secret {}", secret.reveal()));
    }
    if config.open {
        lines.push("unsigned requests are treated as the owner's; examples:".to_owned());
        lines.push(format!("  curl -i -X PUT http://{address}/photos"));
        lines.push(format!(
            "  curl -i -X PUT http://{address}/photos/hello -d 'hello world'"
        ));
        lines.push(format!(
            "  curl -i http://{address}/photos/hello -H 'Range: bytes=100-'"
        ));
    }
    lines.join("\n") + "\n"
}

/// Waits for SIGTERM or SIGINT.
fn shutdown_signal() -> Result<impl Future<Output = ()>, std::io::Error> {
    let mut terminated = signal(SignalKind::terminate())?;
    let mut interrupted = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
        }
    })
}
