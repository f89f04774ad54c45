//! A load test: sends valid and invalid requests concurrently, and checks every response.
//!
//! ```sh
//! cargo run --release -p object-store -- --access-key-id me --secret-access-key mine &
//! cargo run --release -p object-store --example load -- --pid $!
//! ```
//!
//! Exits with an error if a response has an unexpected status, code or form, or if a request id is
//! repeated.

mod exchange;
mod findings;
mod steps;

use std::error::Error;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use clap::Parser;
use tokio::net::TcpStream;
use tokio::time::interval;

use crate::exchange::exchange;
use crate::findings::Findings;
use crate::steps::{BUCKET, step, steps};

type BoxError = Box<dyn Error + Send + Sync>;

#[derive(Clone, Debug, Parser)]
struct Flags {
    /// The address of the store
    #[arg(long, default_value = "127.0.0.1:9000")]
    server: SocketAddr,
    #[arg(long, default_value = "me")]
    access_key_id: String,
    #[arg(long, default_value = "mine")]
    secret_access_key: String,
    #[arg(long, default_value_t = 64)]
    connections: usize,
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// The process id of the store, to measure its memory
    #[arg(long)]
    pid: Option<u32>,
}

async fn work(flags: Arc<Flags>, number: usize, end: Instant, findings: Arc<Mutex<Findings>>) {
    let steps = steps(&format!("{BUCKET}/{number}-object"));
    let mut stream = None;
    let mut upload = String::new();
    for step in steps.iter().cycle() {
        let step = &step.of_upload(&upload);
        if Instant::now() > end {
            return;
        }
        let outcome = match &mut stream {
            Some(stream) => exchange(stream, &flags, step).await,
            None => match TcpStream::connect(flags.server).await {
                Ok(open) => exchange(stream.insert(open), &flags, step).await,
                Err(error) => Err(error.into()),
            },
        };
        let mut findings = findings.lock().unwrap_or_else(PoisonError::into_inner);
        match outcome {
            Ok(response) => {
                if response
                    .headers
                    .get("connection")
                    .is_some_and(|value| value == "close")
                {
                    stream = None;
                }
                upload = response.upload_id().unwrap_or(upload);
                findings.record(step, response);
            }
            Err(error) => {
                stream = None;
                let (method, target) = (step.method, &step.target);
                findings
                    .violations
                    .push(format!("{method} {target}: {error}"));
            }
        }
    }
}

/// Records the memory of a process in KiB, once per second.
async fn watch(pid: u32, samples: Arc<Mutex<Vec<u64>>>) {
    let mut seconds = interval(Duration::from_secs(1));
    loop {
        seconds.tick().await;
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let size = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<u64>().ok());
        samples
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(size);
    }
}

#[tokio::main]
async fn main() -> Result<ExitCode, BoxError> {
    let flags = Arc::new(Flags::parse());
    let mut stream = TcpStream::connect(flags.server).await?;
    exchange(&mut stream, &flags, &step("PUT", BUCKET, 201, "")).await?;
    let samples = Arc::default();
    let watcher = flags
        .pid
        .map(|pid| tokio::spawn(watch(pid, Arc::clone(&samples))));
    let findings = Arc::new(Mutex::new(Findings::default()));
    let end = Instant::now() + Duration::from_secs(flags.seconds);
    let workers = (0..flags.connections)
        .map(|number| tokio::spawn(work(Arc::clone(&flags), number, end, Arc::clone(&findings))));
    futures::future::join_all(workers).await;
    if let Some(watcher) = watcher {
        watcher.abort();
    }
    let findings = findings.lock().unwrap_or_else(PoisonError::into_inner);
    let samples = samples.lock().unwrap_or_else(PoisonError::into_inner);
    findings.report(&samples, flags.seconds);
    let success = findings.violations.is_empty() && !findings.ids.is_empty();
    Ok(if success {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
