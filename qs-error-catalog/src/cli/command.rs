//! The commands.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{self, ExitCode, ExitStatus};

use clap::{Subcommand, ValueEnum};
use qs_error::CodeInfo;

use super::Catalog;
use super::output::{fail, print};
use crate::coverage::run::{default_folder, run};
use crate::json;

/// A command for the codes of a service.
///
/// A program with its own flags adds it as a subcommand:
///
/// ```
/// use std::process::ExitCode;
///
/// use clap::Parser;
/// use qs_error::ErrorCode;
/// use qs_error_catalog::cli::{Catalog, Command};
///
/// #[derive(Parser)]
/// struct Program {
///     #[arg(long, default_value_t = 8080)]
///     port: u16,
///     #[command(subcommand)]
///     errors: Option<Command>,
/// }
///
/// fn run(program: Program) -> ExitCode {
///     match program.errors {
///         Some(command) => command.run(&Catalog::of::<ErrorCode>()),
///         None => todo!("serve on the port"),
///     }
/// }
///
/// run(Program::parse_from(["shop", "list"]));
/// ```
#[derive(Clone, Debug, Subcommand)]
#[non_exhaustive]
pub enum Command {
    /// Print code, status, action and first paragraph of the description of each code
    List,
    /// Compare the codes with the lock file, and report missing sections of doc comments
    Check,
    /// Run a command that starts tests, and report the codes that no test provoked
    Coverage {
        /// The folder of the records; the default is below `target`
        #[arg(long, value_name = "FOLDER")]
        folder: Option<PathBuf>,
        /// The command, such as `cargo test`
        #[arg(last = true, required = true, value_name = "COMMAND")]
        command: Vec<OsString>,
    },
    /// Print the codes as a document
    Export {
        /// The format of the document
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,
    },
}

/// A format of `export`.
///
/// ```
/// use clap::ValueEnum;
/// use qs_error_catalog::cli::Format;
///
/// assert_eq!(Format::from_str("json", false), Ok(Format::Json));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
#[non_exhaustive]
pub enum Format {
    /// The codes as JSON, with one line for each code
    Json,
}

impl Command {
    /// Runs the command.
    ///
    /// ```
    /// use std::process::ExitCode;
    ///
    /// use qs_error::ErrorCode;
    /// use qs_error_catalog::cli::{Catalog, Command};
    ///
    /// assert_eq!(Command::List.run(&Catalog::of::<ErrorCode>()), ExitCode::SUCCESS);
    /// ```
    #[must_use = "return the code from `main`"]
    pub fn run(self, catalog: &Catalog) -> ExitCode {
        match self {
            Self::List => print(&list(catalog.codes)),
            Self::Check => check(catalog),
            Self::Coverage { folder, command } => cover(catalog, folder, &command),
            Self::Export {
                format: Format::Json,
            } => print(&json::render(catalog.codes)),
        }
    }
}

/// Returns a table, with aligned columns.
pub(super) fn list(codes: &[CodeInfo]) -> String {
    let width = |cell: fn(&CodeInfo) -> usize| codes.iter().map(cell).max().unwrap_or_default();
    let code_width = width(|info| info.code().len());
    let action_width = width(|info| info.action().as_str().len());
    let lines = codes.iter().map(|info| {
        let (code, status, action) = (info.code(), info.status().as_u16(), info.action());
        let description = first_paragraph(info.description().unwrap_or_default());
        let line = format!("{code:code_width$}  {status}  {action:action_width$}  {description}");
        format!("{}\n", line.trim_end())
    });
    lines.collect()
}

/// Returns the lines before the first empty line, as one line.
fn first_paragraph(description: &str) -> String {
    let lines = description.lines().map(str::trim);
    let lines = lines.take_while(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

fn check(catalog: &Catalog) -> ExitCode {
    let lock = catalog.compare_lock();
    let problems = lock.as_ref().err().cloned().into_iter();
    let problems: Vec<String> = problems.chain(catalog.missing_sections()).collect();
    match lock {
        Ok(message) if problems.is_empty() => print(&message),
        _ => fail(&problems.join("\n")),
    }
}

fn cover(catalog: &Catalog, folder: Option<PathBuf>, command: &[OsString]) -> ExitCode {
    let folder = folder.unwrap_or_else(default_folder);
    let Some((program, arguments)) = command.split_first() else {
        return fail("missing command");
    };
    let status = run(process::Command::new(program).args(arguments), &folder);
    let report = match status {
        Ok(status) => catalog
            .coverage
            .report(&folder)
            .map(|report| (status, report)),
        Err(error) => Err(error),
    };
    let (status, report) = match report {
        Ok(report) => report,
        Err(error) => return fail(&error.to_string()),
    };
    let printed = print(&report.to_string());
    if !status.success() {
        exit_code(status)
    } else if report.is_complete() {
        printed
    } else {
        ExitCode::FAILURE
    }
}

/// Returns the code of a failed command, or 1 if a signal ended it.
fn exit_code(status: ExitStatus) -> ExitCode {
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    ExitCode::from(code.filter(|code| *code != 0).unwrap_or(1))
}
