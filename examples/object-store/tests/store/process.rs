//! The store as a separate process, which tests can stop and kill.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::ops::Deref;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};

use tempfile::TempDir;
use url::Url;

use crate::support::Client;

/// A running store and its log.
pub(crate) struct Process {
    client: Client,
    child: Child,
    log: PathBuf,
}

impl Deref for Process {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Process {
    /// Starts a store with `--open`. Its data and its log are in the folder.
    pub(crate) fn start(folder: &TempDir, flags: &[&str]) -> Self {
        let url = Url::from_directory_path(folder.path().join("data")).unwrap();
        std::fs::create_dir_all(folder.path().join("data")).unwrap();
        let log = folder.path().join("log");
        let mut child = Command::new(env!("CARGO_BIN_EXE_object-store"))
            .args(["--listen", "127.0.0.1:0", "--open", "--store", url.as_str()])
            .args(flags)
            .stdout(Stdio::piped())
            .stderr(File::create(&log).unwrap())
            .spawn()
            .unwrap();
        let mut first = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut first).unwrap();
        let (_, rest) = first.split_once("http://").expect(&first);
        let (address, _) = rest.split_once(',').expect(&first);
        let address = address.parse().expect(address);
        Self {
            client: Client { address },
            child,
            log,
        }
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }

    /// Kills the process.
    pub(crate) fn kill(&mut self) {
        // The process may already have ended.
        let _ = self.child.kill();
        self.child.wait().unwrap();
    }

    /// Sends SIGTERM to the process.
    pub(crate) fn terminate(&self) {
        let id = self.id().to_string();
        let status = Command::new("kill").args(["-TERM", &id]).status();
        assert!(status.unwrap().success());
    }

    /// Waits for the end of the process.
    pub(crate) fn wait(&mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}
