//! Many bad requests at once, to a server in a process of its own.

use std::collections::{HashMap, HashSet};
use std::env;
use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;

use qs_error::body::ErrorBody;
use support::exchange::TestResponse;
use tokio::task::JoinSet;

use crate::client::{Connection, Protocol, TestRequest};
use crate::running::{Layer, Running, servers};
use crate::{log, table};

/// The name of the server that this process serves.
const SERVER: &str = "QS_LOAD_SERVER";

const CONCURRENCY: usize = 64;

/// The limit of the growth of resident memory between the two measurements.
const MAX_GROWTH: u64 = 8 << 20;

/// A number of requests, and a smaller number after which the memory is measured first.
pub(crate) struct Load {
    pub(crate) name: &'static str,
    pub(crate) first: usize,
    pub(crate) total: usize,
    pub(crate) is_ignored: bool,
}

pub(crate) const LOADS: &[Load] = &[
    Load {
        name: "load_1000",
        first: 500,
        total: 1000,
        is_ignored: false,
    },
    Load {
        name: "load_10000",
        first: 1000,
        total: 10_000,
        is_ignored: true,
    },
];

/// Method, path, and the preferred format.
const REQUESTS: &[(&str, &str, &str)] = &[
    ("GET", "/errors/pen", "application/json"),
    ("GET", "/errors/throttled", "application/problem+json"),
    ("GET", "/errors/huge", "*/*"),
    ("GET", "/errors/source", "*/*"),
    ("GET", "/errors/injection", "*/*"),
    ("HEAD", "/errors/pen", "*/*"),
    ("GET", "/owned/code", "*/*"),
    ("GET", "/pages/text", "*/*"),
    ("GET", "/pages/secret", "application/problem+json"),
    ("GET", "/panics/now", "*/*"),
    ("GET", "/panics/later", "*/*"),
    ("GET", "/inner", "*/*"),
    ("GET", "/nowhere", "application/problem+json"),
    ("DELETE", "/nowhere", "*/*"),
    ("GET", "/numbers/x", "*/*"),
    ("POST", "/orders", "*/*"),
];

/// Serves until the standard input ends, if the environment contains the name of a server. The
/// first line of the output is the address. The log follows.
pub(crate) fn serve_if_requested() -> bool {
    let Ok(name) = env::var(SERVER) else {
        return false;
    };
    log::install(io::stdout);
    let server = servers().iter().find(|server| server.name == name).unwrap();
    println!("{}", server.address(Layer::Problem));
    let _ = io::stdin().read_to_end(&mut Vec::new());
    true
}

/// A process with a server, which ends when it is dropped.
struct Process {
    child: Child,
    address: SocketAddr,
}

impl Process {
    /// Starts a server, and returns the reader of its log.
    fn start(server: &Running) -> (Self, BufReader<ChildStdout>) {
        let mut child = Command::new(env::current_exe().unwrap())
            .env(SERVER, server.name)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        log.read_line(&mut line).unwrap();
        let address = line.trim().parse().unwrap();
        (Self { child, address }, log)
    }

    /// Returns the resident memory in bytes, on Linux.
    fn memory(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let mut lines = status.lines();
        let line = lines.find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kib: u64 = line.trim().trim_end_matches(" kB").parse().ok()?;
        Some(kib << 10)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends the requests, and checks responses, log and memory.
pub(crate) async fn run(server: &Running, load: &Load) -> Result<(), String> {
    let (process, log) = Process::start(server);
    let log = thread::spawn(move || count_ids(log));
    let mut ids = send_all(process.address, load.first).await?;
    let first = process.memory();
    ids.extend(send_all(process.address, load.total - load.first).await?);
    let last = process.memory();
    drop(process);
    check_ids(&ids, &log.join().unwrap())?;
    let Some((first, last)) = first.zip(last) else {
        return Ok(());
    };
    let memory = format!(
        "{} {}: {} KiB after {} requests, {} KiB after {}",
        server.name,
        load.name,
        first >> 10,
        load.first,
        last >> 10,
        load.total
    );
    let is_small = last <= first + MAX_GROWTH;
    table::note(&memory);
    if is_small { Ok(()) } else { Err(memory) }
}

/// Returns the number of events of each id.
fn count_ids(log: BufReader<ChildStdout>) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for line in log.lines().map_while(Result::ok) {
        let id = line.split_once("request_id=\"");
        if let Some((id, _)) = id.and_then(|(_, rest)| rest.split_once('"')) {
            *counts.entry(id.to_owned()).or_default() += 1;
        }
    }
    counts
}

fn check_ids(ids: &[String], counts: &HashMap<String, usize>) -> Result<(), String> {
    let distinct: HashSet<_> = ids.iter().collect();
    if distinct.len() != ids.len() {
        let repeated = ids.len() - distinct.len();
        return Err(format!("{repeated} of {} ids are repeated", ids.len()));
    }
    let is_once = |id: &&String| counts.get(*id) == Some(&1);
    let others = ids.iter().filter(|id| !is_once(id)).count();
    if others > 0 || counts.len() != ids.len() {
        let logged = counts.len();
        return Err(format!(
            "{others} of {} ids are not in the log once, which has {logged}",
            ids.len()
        ));
    }
    Ok(())
}

/// Sends requests on many connections, and returns the ids of the responses.
async fn send_all(address: SocketAddr, count: usize) -> Result<Vec<String>, String> {
    let mut tasks = JoinSet::new();
    for task in 0..CONCURRENCY {
        let numbers = (task..count).step_by(CONCURRENCY);
        tasks.spawn(send(address, task, numbers));
    }
    let mut ids = Vec::new();
    while let Some(result) = tasks.join_next().await {
        ids.extend(result.map_err(|error| error.to_string())??);
    }
    Ok(ids)
}

async fn send(
    address: SocketAddr,
    task: usize,
    numbers: impl Iterator<Item = usize>,
) -> Result<Vec<String>, String> {
    let protocol = match task % 4 {
        0 => Protocol::Http2,
        _ => Protocol::Http1,
    };
    let mut connection = Connection::open(protocol, address).await;
    let mut ids = Vec::new();
    for number in numbers {
        // Tasks start at different requests.
        let index = (number / CONCURRENCY + task) % REQUESTS.len();
        let (method, path, accept) = REQUESTS[index];
        let headers = vec![
            ("accept", accept.into()),
            ("content-type", "application/json".into()),
        ];
        let request = TestRequest {
            method,
            path,
            headers,
            body: if method == "POST" { "nope" } else { "" },
        };
        let response = connection.send(&request).await;
        let response = response.map_err(|error| format!("{method} {path}: {error}"))?;
        ids.push(id(method, &response)?);
    }
    connection.close().await;
    Ok(ids)
}

/// Checks an error, and returns its id.
fn id(method: &str, response: &TestResponse) -> Result<String, String> {
    let is_error = (400..=599).contains(&response.status);
    let id = response.id();
    let body = ErrorBody::from_slice(&response.body);
    let has_id = body.is_some_and(|body| body.request_id() == Some(id));
    if !is_error || !(has_id || method == "HEAD") {
        return Err(format!(
            "not an error with the id of its header: {response:?}"
        ));
    }
    Ok(id.to_owned())
}
