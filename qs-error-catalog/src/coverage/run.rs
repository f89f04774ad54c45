//! The command that starts tests with an empty folder for their records.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::{env, fs, io, path};

use super::VARIABLE;

/// Returns the default folder of the records: a folder below `target`, else below the folder for
/// temporary files.
///
/// ```
/// use qs_error_catalog::coverage;
///
/// println!("{}", coverage::default_folder().display());
/// ```
#[must_use]
pub fn default_folder() -> PathBuf {
    let program = env::current_exe().unwrap_or_default();
    let name = program.file_stem().unwrap_or(OsStr::new("program"));
    let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.or_else(|| target_of(&program));
    let base = target.unwrap_or_else(env::temp_dir);
    base.join("qs-error-coverage").join(name)
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
/// Files in the folder are removed if their names are numbers, because they are records.
///
/// # Errors
///
/// Fails if the folder has other files, or if the command does not start.
///
/// ```no_run
/// use std::process::Command;
///
/// use qs_error::{ErrorCatalog, ErrorCode};
/// use qs_error_catalog::coverage::{self, Coverage};
///
/// # fn main() -> std::io::Result<()> {
/// let folder = coverage::default_folder();
/// let status = coverage::run(Command::new("cargo").arg("test"), &folder)?;
/// let report = Coverage::of(ErrorCode::CATALOG).report(&folder)?;
/// println!("{status}: {report}");
/// # Ok(())
/// # }
/// ```
pub fn run(command: &mut Command, folder: &Path) -> io::Result<ExitStatus> {
    let prepared = empty(folder).and_then(|()| path::absolute(folder));
    let folder = prepared.map_err(|error| describe(folder.display(), &error))?;
    let status = command.env(VARIABLE, folder).status();
    status.map_err(|error| describe(command.get_program().display(), &error))
}

fn describe(subject: impl std::fmt::Display, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{subject}: {error}"))
}

/// Creates the folder, or removes its records.
fn empty(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let is_record = |entry: &&fs::DirEntry| {
        let name = entry.file_name();
        let is_number = name
            .to_str()
            .is_some_and(|name| name.parse::<u32>().is_ok());
        is_number && entry.file_type().is_ok_and(|kind| kind.is_file())
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
