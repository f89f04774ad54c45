//! The lock file of the codes: [`lock!`](crate::lock).

mod change;
mod check;
mod contract;
mod file;
mod line;
mod report;
mod rules;
mod word;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process};

use qs_error::CodeInfo;

use self::change::Level;
use self::check::{Outcome, Settings};
use self::contract::{Crates, Entry, crate_of};

pub(crate) use self::check::Mode;

/// Compares the codes of one or several types with a lock file, as a statement of a test.
///
/// The path is relative to the folder of `Cargo.toml`. A missing file is written, and the test
/// passes. Later, the test fails if a code changed, and prints the old and the new line, the severity,
/// the clients that break, and the command that accepts the change:
///
/// - `QS_ERROR_BLESS=1` accepts changes that break no client, and changes with the level `warn`.
/// - `QS_ERROR_BLESS=breaking` accepts every change. The line of a removed code becomes `retired`, so
///   that the code never has another meaning.
///
/// If `CI` is set to a string other than `0` and `false`, nothing is written, and a missing file is a
/// failure.
///
/// ```
/// use qs_error::QsError;
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "bucket_not_exists", status = 404)]
/// struct NoBucket;
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "disk_full", status = 507)]
/// struct DiskFull;
///
/// // In a test:
/// qs_error_catalog::lock!(NoBucket, "tests/bucket.lock");
/// // Or the codes of several types, in one file:
/// qs_error_catalog::lock!([NoBucket, DiskFull], "tests/service.lock");
/// ```
///
/// Two types that declare the same code are a compile error, as with `qs_error::catalog!`:
///
/// ```compile_fail
/// use qs_error::QsError;
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "disk_full", status = 507)]
/// struct DiskFull;
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "disk_full", status = 507)]
/// struct VolumeFull;
///
/// fn main() {
///     // error: code `disk_full` is declared by both `shop::DiskFull` and `shop::VolumeFull`
///     qs_error_catalog::lock!([DiskFull, VolumeFull], "errors.lock");
/// }
/// ```
#[macro_export]
macro_rules! lock {
    ([$($ty:ty),+ $(,)?], $path:expr $(,)?) => {
        $crate::__lock!($crate::__private::qs_error::catalog![$($ty),+], [$($ty),+], $path)
    };
    ($ty:ty, $path:expr $(,)?) => {
        $crate::__lock!(
            <$ty as $crate::__private::qs_error::ErrorCatalog>::CATALOG,
            [$ty],
            $path
        )
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __lock {
    ($codes:expr, [$($ty:ty),+], $path:expr) => {
        $crate::__private::assert_locked(&$crate::__private::Lock {
            codes: $codes,
            types: &[$(::core::any::type_name::<$ty>()),+],
            path: ::core::convert::AsRef::<::std::path::Path>::as_ref($path),
            folder: ::core::option::Option::Some(::core::env!("CARGO_MANIFEST_DIR")),
            package: ::core::env!("CARGO_PKG_NAME"),
            module: ::core::module_path!(),
            version: ::core::env!("CARGO_PKG_VERSION"),
        })
    };
}

/// The codes and the path of a lock file, and the crate that checks it.
#[derive(Clone, Copy, Debug)]
pub struct Lock<'a> {
    /// The codes.
    pub codes: &'static [CodeInfo],
    /// The names of the types that have the codes. Without names, no code is external.
    pub types: &'a [&'a str],
    /// The path of the file.
    pub path: &'a Path,
    /// The folder to which the path is relative. `None`: the current folder.
    pub folder: Option<&'a str>,
    /// The name of the package that checks the file.
    pub package: &'a str,
    /// The module that checks the file.
    pub module: &'a str,
    /// The version of this package.
    pub version: &'a str,
}

/// Fails the test if the file does not match the codes.
///
/// # Panics
///
/// Panics with the report.
#[track_caller]
#[expect(clippy::panic, reason = "it fails a test")]
pub fn assert_locked(lock: &Lock<'_>) {
    let blessing = env::var_os("QS_ERROR_BLESS").unwrap_or_default();
    let ci = env::var_os("CI").unwrap_or_default();
    let checked = mode(&blessing, &ci).and_then(|mode| lock.update(mode));
    if let Err(failure) = checked {
        panic!("{failure}");
    }
}

/// Returns the mode for the values of `QS_ERROR_BLESS` and `CI`.
fn mode(blessing: &OsStr, ci: &OsStr) -> Result<Mode, String> {
    let mode = match blessing.to_str() {
        Some("") => Mode::Create,
        Some("1") => Mode::Bless(Level::Warn),
        Some("breaking") => Mode::Bless(Level::Break),
        _ => {
            let value = blessing.display();
            return Err(format!(
                "invalid QS_ERROR_BLESS `{value}`: expected `1` or `breaking`"
            ));
        }
    };
    let is_ci = !["", "0", "false"].iter().any(|off| ci == *off);
    Ok(if is_ci { Mode::Compare } else { mode })
}

impl Lock<'_> {
    /// Compares the file with the codes, and writes it if the mode allows that. Returns the report as
    /// an error.
    fn update(&self, mode: Mode) -> Result<(), String> {
        let outcome = self.compare(mode)?;
        if let Some(contents) = outcome.write {
            let path = self.file();
            let written = write_atomically(&path, &contents);
            written.map_err(|error| format!("{}: {error}", path.display()))?;
        }
        if let Some(notice) = outcome.notice {
            // The output of the test is hidden if it passes, but not a direct write.
            let _ = io::stderr().write_all(notice.as_bytes());
        }
        outcome.failure.map_or(Ok(()), Err)
    }

    /// Compares the file with the codes, without writing it. Returns problems of the file or the codes
    /// as an error.
    pub(crate) fn compare(&self, mode: Mode) -> Result<Outcome, String> {
        let crates = Crates {
            own: BTreeSet::from([
                self.package.replace('-', "_"),
                crate_of(self.module).to_owned(),
            ]),
            version: self.version.to_owned(),
            locked: self
                .types
                .iter()
                .map(|ty| crate_of(ty).to_owned())
                .collect::<BTreeSet<_>>(),
        };
        let (mut entries, mut problems) = (Vec::new(), Vec::new());
        for info in self.codes {
            match Entry::new(info, &crates) {
                Ok(entry) => entries.push(entry),
                Err(problem) => problems.push(problem),
            }
        }
        let name = self.path.display().to_string();
        if !problems.is_empty() {
            return Err(format!("{name}: {}", problems.join("\n")));
        }
        let old = self.read().map_err(|error| format!("{name}: {error}"))?;
        let settings = Settings {
            name: &name,
            version: self.version,
            mode,
        };
        Ok(check::check(old.as_deref(), &entries, settings))
    }

    fn file(&self) -> PathBuf {
        Path::new(self.folder.unwrap_or_default()).join(self.path)
    }

    /// Reads the file. The result is `None` if it does not exist.
    fn read(&self) -> io::Result<Option<String>> {
        match fs::read(self.file()) {
            Ok(contents) => decode(contents).map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
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

/// Writes a file by renaming a temporary one, because the tests of a program run at the same time.
fn write_atomically(path: &Path, contents: &str) -> io::Result<()> {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let temporary = path.with_extension(format!("{}.{number}.tmp", process::id()));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let written = fs::write(&temporary, contents).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

#[cfg(test)]
mod tests;
