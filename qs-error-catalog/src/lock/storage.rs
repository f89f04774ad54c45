//! Access to the file.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, io, process};

/// Reads the file. The result is `None` if it does not exist.
pub(super) fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read(path) {
        Ok(contents) => decode(contents).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn decode(contents: Vec<u8>) -> io::Result<String> {
    String::from_utf8(contents).map_err(|error| {
        let valid = error
            .as_bytes()
            .iter()
            .take(error.utf8_error().valid_up_to());
        let number = valid.filter(|byte| **byte == b'\n').count() + 1;
        io::Error::other(format!("line {number} is not UTF-8"))
    })
}

/// Writes the file by renaming a temporary one, because the tests of a program run at the same time.
///
/// A link remains a link, and the file keeps its permissions. A read-only file is an error.
pub(super) fn write(path: &Path, contents: &str) -> io::Result<()> {
    let path = target(path)?;
    let permissions = match fs::metadata(&path) {
        Ok(metadata) if metadata.permissions().readonly() => {
            return Err(io::Error::other("the file is read-only"));
        }
        Ok(metadata) => Some(metadata.permissions()),
        Err(_) => None,
    };
    let temporary = temporary(&path);
    let written = fs::write(&temporary, contents)
        .and_then(|()| {
            permissions.map_or(Ok(()), |permissions| {
                fs::set_permissions(&temporary, permissions)
            })
        })
        .and_then(|()| fs::rename(&temporary, &path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Returns the file to which a link refers, or the path of a new file, whose folder is created.
fn target(path: &Path) -> io::Result<PathBuf> {
    if path.is_symlink() {
        return fs::canonicalize(path);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(path.to_owned())
}

/// Returns a path in the same folder, which no other process or thread uses.
fn temporary(path: &Path) -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    path.with_extension(format!("{}.{number}.tmp", process::id()))
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
