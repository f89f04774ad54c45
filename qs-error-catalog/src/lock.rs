//! The lock file of the codes: [`lock!`](crate::lock).

mod challenge;
mod change;
mod check;
mod entry;
mod file;
mod line;
mod report;
mod rules;
mod settings;
mod storage;
mod word;

use std::env;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{self, Path, PathBuf};

use qs_error::CodeInfo;

use self::change::Level;
use self::check::Outcome;
use self::entry::{Crates, Entry, crate_of};
use self::settings::Settings;

pub(crate) use self::settings::Mode;

/// Compares the codes of one or several types with a lock file, as a statement of a test.
///
/// The path is relative to the folder of `Cargo.toml`. A missing file is written, and the test
/// passes. Later, the test fails if a code changed. It prints the old and the new line, the severity,
/// and the clients that break. It also prints the command that accepts all changes of the file:
///
/// - `QS_ERROR_BLESS=1` accepts changes that break no client, and changes with the level `warn`.
/// - `QS_ERROR_BLESS=breaking` accepts every change except those that are never accepted: see the
///   [table of changes](crate#changes). The line of a removed code becomes `retired`, so that the code
///   never has another meaning.
///
/// In CI, nothing is written: see [Acceptance](crate#acceptance).
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
            version: ::core::option::Option::Some(::core::env!("CARGO_PKG_VERSION")),
        })
    };
}

/// The codes and the path of a lock file, and the crate that checks it.
#[derive(Clone, Copy, Debug)]
pub struct Lock<'a> {
    /// The codes.
    pub codes: &'static [CodeInfo],
    /// The names of the types that have the codes.
    pub types: &'a [&'a str],
    /// The path of the file.
    pub path: &'a Path,
    /// The folder to which the path is relative. `None`: the current folder.
    pub folder: Option<&'a str>,
    /// The version of the package that checks the file, if it is available.
    pub version: Option<&'a str>,
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
    let checked = mode(&blessing, is_ci()).and_then(|mode| lock.update(mode));
    if let Err(failure) = checked {
        panic!("{failure}");
    }
}

/// Returns the mode for the value of `QS_ERROR_BLESS`.
fn mode(blessing: &OsStr, is_ci: bool) -> Result<Mode, String> {
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
    Ok(if is_ci { Mode::Compare } else { mode })
}

/// Returns whether `CI` prevents writing.
fn is_ci() -> bool {
    is_on(&env::var_os("CI").unwrap_or_default())
}

fn is_on(ci: &OsStr) -> bool {
    !["", "0", "false"].iter().any(|off| ci == *off)
}

impl Lock<'_> {
    /// Compares the file with the codes, and writes it if the mode allows that. Returns the report as
    /// an error.
    fn update(&self, mode: Mode) -> Result<(), String> {
        let outcome = self.compare(mode)?;
        if let Some(contents) = outcome.write {
            let path = self.file();
            let written = storage::write(&path, &contents);
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
            locked: self.types.iter().map(|ty| crate_of(ty)).collect(),
            version: self.version,
        };
        let (mut entries, mut problems) = (Vec::new(), Vec::new());
        for info in self.codes {
            match Entry::new(info, &crates) {
                Ok(entry) => entries.push(entry),
                Err(problem) => problems.push(problem),
            }
        }
        let path = self.file();
        let name = path.display().to_string();
        if !problems.is_empty() {
            return Err(format!("{name}: {}", problems.join("\n")));
        }
        let old = storage::read(&path).map_err(|error| format!("{name}: {error}"))?;
        let settings = Settings {
            name: &name,
            version: self.version.unwrap_or("unreleased"),
            mode,
            is_ci: is_ci(),
        };
        Ok(check::check(old.as_deref(), &entries, settings))
    }

    /// Returns the path of the file, also for messages: in a workspace, a relative path is ambiguous.
    pub(crate) fn file(&self) -> PathBuf {
        let path = Path::new(self.folder.unwrap_or_default()).join(self.path);
        path::absolute(&path).unwrap_or(path)
    }
}

#[cfg(test)]
mod tests;
