//! A command line for the codes of a service, with the feature `clap`.
//!
//! It is the program of a service that documents and checks its codes:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! use qs_error::ErrorCode;
//! use qs_error_catalog::cli::Catalog;
//!
//! fn main() -> ExitCode {
//!     Catalog::of::<ErrorCode>()
//!         .lock("errors.lock")
//!         .except("lease_not_ready", "requires a second zone")
//!         .main()
//! }
//! ```
//!
//! | command | purpose |
//! | --- | --- |
//! | `list` | prints code, status, action and first paragraph of the description of each code |
//! | `check` | compares the codes with the lock file, and reports missing sections of doc comments |
//! | `coverage -- cargo test` | runs a command, and reports the codes that no test provoked |
//! | `export` | prints the codes as JSON |
//!
//! For several types, use [`catalog!`]. A program with its own flags adds [`Command`] as a subcommand.

mod command;
mod output;

use std::any::type_name;
use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use qs_error::{CodeInfo, ErrorCatalog};

use crate::coverage::report::Coverage;
use crate::lock::{Lock, Mode};

pub use self::command::{Command, Format};
#[doc(inline)]
pub use crate::__cli_catalog as catalog;
pub use qs_error::catalog::Section;

/// Returns the [`Catalog`] of several types, which `lock!` compares with one file.
///
/// Two types that declare the same code are a compile error, as with `qs_error::catalog!`.
///
/// ```no_run
/// use std::process::ExitCode;
///
/// use qs_error::{HttpCode, QsError};
/// use qs_error_catalog::cli;
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "disk_full", status = 507)]
/// struct DiskFull;
///
/// fn main() -> ExitCode {
///     // The lock file of `lock!([DiskFull, HttpCode], "errors.lock")`.
///     cli::catalog![DiskFull, HttpCode].lock("errors.lock").main()
/// }
/// ```
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
/// // error: code `disk_full` is declared by both `shop::DiskFull` and `shop::VolumeFull`
/// let catalog = qs_error_catalog::cli::catalog![DiskFull, VolumeFull];
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __cli_catalog {
    ($($ty:ty),+ $(,)?) => {
        $crate::cli::Catalog::new(
            $crate::__private::qs_error::catalog![$($ty),+],
            ::std::vec![$(::core::any::type_name::<$ty>()),+],
        )
    };
}

/// The codes of a service, with the settings of the commands.
///
/// ```
/// use qs_error::ErrorCode;
/// use qs_error_catalog::cli::{Catalog, Section};
///
/// let catalog = Catalog::of::<ErrorCode>()
///     .lock("errors.lock")
///     .require(&[Section::Cause, Section::Remedy])
///     .except("lease_not_ready", "requires a second zone");
/// ```
#[derive(Clone, Debug)]
pub struct Catalog {
    codes: &'static [CodeInfo],
    types: Vec<&'static str>,
    lock: Option<PathBuf>,
    required: Vec<Section>,
    coverage: Coverage,
}

/// The reason why a file does not exist, if cargo does not run the program.
const RELATIVE: &str =
    "the path is relative to the current folder: `cargo run` sets the folder of the package";

/// The program of [`Catalog::main`].
#[derive(Debug, Parser)]
#[command(about = "Lists, checks and exports the error codes of the service")]
struct Program {
    #[command(subcommand)]
    command: Command,
}

impl Catalog {
    /// Returns the codes of a type. [`catalog!`] has the codes of several types.
    ///
    /// ```
    /// use qs_error::ErrorCode;
    /// use qs_error_catalog::cli::Catalog;
    ///
    /// let catalog = Catalog::of::<ErrorCode>();
    /// ```
    #[must_use]
    pub fn of<T: ErrorCatalog>() -> Self {
        Self::new(T::CATALOG, vec![type_name::<T>()])
    }

    /// Returns the codes of several types.
    #[doc(hidden)]
    #[must_use]
    pub fn new(codes: &'static [CodeInfo], types: Vec<&'static str>) -> Self {
        Self {
            codes,
            types,
            lock: None,
            required: Vec::new(),
            coverage: Coverage::of(codes),
        }
    }

    /// Sets the lock file that `check` compares. The path is relative to the folder of `Cargo.toml` if
    /// `cargo run` starts the program, else to the current folder.
    ///
    /// ```
    /// use qs_error::ErrorCode;
    /// use qs_error_catalog::cli::Catalog;
    ///
    /// let catalog = Catalog::of::<ErrorCode>().lock("errors.lock");
    /// ```
    #[must_use]
    pub fn lock(mut self, path: impl Into<PathBuf>) -> Self {
        self.lock = Some(path.into());
        self
    }

    /// Sets the sections that the doc comment of each code must have. The key `require` of the derive
    /// checks this when the type is compiled.
    ///
    /// ```
    /// use qs_error::ErrorCode;
    /// use qs_error_catalog::cli::{Catalog, Section};
    ///
    /// let catalog = Catalog::of::<ErrorCode>().require(&[Section::Cause, Section::Remedy]);
    /// ```
    #[must_use]
    pub fn require(mut self, sections: &[Section]) -> Self {
        self.required.extend_from_slice(sections);
        self
    }

    /// Adds a code that no test has to provoke, with the reason.
    ///
    /// ```
    /// use qs_error::ErrorCode;
    /// use qs_error_catalog::cli::Catalog;
    ///
    /// let catalog = Catalog::of::<ErrorCode>().except("lease_not_ready", "requires a second zone");
    /// ```
    #[must_use]
    pub fn except(mut self, code: impl Into<String>, reason: impl Into<String>) -> Self {
        self.coverage = self.coverage.except(code, reason);
        self
    }

    /// Runs the command in the arguments of the program.
    ///
    /// ```no_run
    /// use std::process::ExitCode;
    ///
    /// use qs_error::ErrorCode;
    /// use qs_error_catalog::cli::Catalog;
    ///
    /// fn main() -> ExitCode {
    ///     Catalog::of::<ErrorCode>().main()
    /// }
    /// ```
    #[must_use = "return the code from `main`"]
    pub fn main(&self) -> ExitCode {
        match Program::try_parse() {
            Ok(program) => program.command.run(self),
            Err(error) => {
                // A closed output does not change the result.
                let _ = error.print();
                ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(1))
            }
        }
    }

    /// Compares the lock file. Returns a message about changes that do not fail, or the problem.
    fn compare_lock(&self) -> Result<String, String> {
        let Some(path) = &self.lock else {
            return Ok("no lock file: add one with `Catalog::lock(\"errors.lock\")`\n".to_owned());
        };
        let [folder, version] =
            ["CARGO_MANIFEST_DIR", "CARGO_PKG_VERSION"].map(|name| env::var(name).ok());
        let lock = Lock {
            codes: self.codes,
            types: &self.types,
            path,
            folder: folder.as_deref(),
            version: version.as_deref(),
        };
        let outcome = lock.compare(Mode::Compare)?;
        let notice = outcome.notice.unwrap_or_default();
        match outcome.failure {
            Some(failure) if folder.is_none() && path.is_relative() && !lock.file().exists() => {
                Err(format!("{failure}\n{RELATIVE}"))
            }
            Some(failure) => Err(notice + &failure),
            None => Ok(format!(
                "{notice}{}: {} codes checked\n",
                lock.file().display(),
                self.codes.len()
            )),
        }
    }

    /// Returns one message for each code without a required section.
    fn missing_sections(&self) -> impl Iterator<Item = String> {
        self.codes.iter().filter_map(|info| {
            let missing = self
                .required
                .iter()
                .filter(|section| info.section(**section).is_none());
            let names: Vec<&str> = missing.map(|section| section.name()).collect();
            let missing = format!("`{}`: missing sections: {}", info.code(), names.join(", "));
            Some(missing).filter(|_| !names.is_empty())
        })
    }
}

#[cfg(test)]
mod tests;
