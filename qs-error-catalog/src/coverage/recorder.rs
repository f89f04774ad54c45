//! The record of a process: one file, with one line for each code.

use std::collections::HashSet;
use std::env;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::process;
use std::sync::{Mutex, PoisonError};

use super::FOLDER_VARIABLE;

/// The file of the process, and the codes in it.
struct Recorder {
    folder: OsString,
    process: u32,
    file: File,
    codes: HashSet<String>,
}

static RECORDER: Mutex<Option<Recorder>> = Mutex::new(None);

pub(super) fn record(code: &str) {
    if let Some(folder) = env::var_os(FOLDER_VARIABLE).filter(|folder| !folder.is_empty()) {
        let mut recorder = RECORDER.lock().unwrap_or_else(PoisonError::into_inner);
        // A record that cannot be written must not fail the request.
        let _ = record_in(&mut recorder, folder, code);
    }
}

fn record_in(recorder: &mut Option<Recorder>, folder: OsString, code: &str) -> io::Result<()> {
    let process = process::id();
    let open = match recorder {
        Some(open) if open.folder == folder && open.process == process => open,
        other => other.insert(Recorder::open(folder, process)?),
    };
    open.add(code)
}

impl Recorder {
    fn open(folder: OsString, process: u32) -> io::Result<Self> {
        fs::create_dir_all(&folder)?;
        let path = Path::new(&folder).join(process.to_string());
        Ok(Self {
            file: OpenOptions::new().append(true).create(true).open(path)?,
            folder,
            process,
            codes: HashSet::new(),
        })
    }

    fn add(&mut self, code: &str) -> io::Result<()> {
        if code.is_empty() || code.contains(['\n', '\r']) || self.codes.contains(code) {
            return Ok(());
        }
        self.file.write_all(format!("{code}\n").as_bytes())?;
        self.codes.insert(code.to_owned());
        Ok(())
    }
}
