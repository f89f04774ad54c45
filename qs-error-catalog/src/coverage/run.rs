//! The command that starts tests with an empty folder for their records.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::{env, fs, io, path};

use super::FOLDER_VARIABLE;
use super::report::describe;

/// Returns the default folder of the records: a folder below `target`, else below the folder for
/// temporary files. Its name contains the package, if cargo runs the program, and the program.
pub(crate) fn default_folder() -> PathBuf {
    let program = env::current_exe().unwrap_or_default();
    let name = folder_name(env::var_os("CARGO_PKG_NAME"), &program);
    let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.or_else(|| target_of(&program));
    let base = target.unwrap_or_else(env::temp_dir);
    base.join("qs-error-coverage").join(name)
}

/// Returns `package.program`. Names of packages contain no dot, so each pair has its own name.
fn folder_name(package: Option<OsString>, program: &Path) -> OsString {
    let program = program.file_name().unwrap_or(OsStr::new("program"));
    match package {
        Some(mut name) => {
            name.push(".");
            name.push(program);
            name
        }
        None => program.to_owned(),
    }
}

/// Returns the folder `target` that contains a program. Cargo adds a tag to it.
fn target_of(program: &Path) -> Option<PathBuf> {
    let mut folders = program.ancestors();
    let target = folders.find(|folder| folder.join("CACHEDIR.TAG").is_file());
    target.map(Path::to_owned)
}

/// Runs a command that starts tests, with an empty folder for their records. The command inherits
/// input and output.
///
/// Files in the folder are removed if their names are process ids, because they are records.
///
/// Fails if the folder has other files, or if the command does not start.
pub(crate) fn run(command: &mut Command, folder: &Path) -> io::Result<ExitStatus> {
    let prepared = empty(folder).and_then(|()| path::absolute(folder));
    let folder = prepared.map_err(|error| describe(folder.display(), &error))?;
    let status = command.env(FOLDER_VARIABLE, folder).status();
    status.map_err(|error| describe(command.get_program().display(), &error))
}

/// Creates the folder, or removes its records.
fn empty(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let is_record = |entry: &&fs::DirEntry| {
        is_process_id(&entry.file_name()) && entry.file_type().is_ok_and(|kind| kind.is_file())
    };
    // Removes nothing if the folder has another purpose.
    if let Some(other) = entries.iter().find(|entry| !is_record(entry)) {
        let name = other.file_name();
        let message = format!("the folder has other files, such as `{}`", name.display());
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
    }
    entries
        .iter()
        .try_for_each(|entry| fs::remove_file(entry.path()))
}

/// Returns whether the name is a process id as [`record`](super::record) writes it.
fn is_process_id(name: &OsStr) -> bool {
    let number = name.to_str().and_then(|name| name.parse::<u32>().ok());
    number.is_some_and(|number| *name == *number.to_string())
}

#[cfg(test)]
mod tests;
