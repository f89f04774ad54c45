//! Output to a pipe that the reader may close.

use std::io::{self, Write};
use std::process::ExitCode;

/// Writes to the standard output. A reader that closes its pipe, such as `head`, is not an error.
pub(super) fn print(output: &str) -> ExitCode {
    let mut stdout = io::stdout().lock();
    match stdout
        .write_all(output.as_bytes())
        .and_then(|()| stdout.flush())
    {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => fail(&error.to_string()),
        _ => ExitCode::SUCCESS,
    }
}

/// Writes a failure to the standard error.
pub(super) fn fail(message: &str) -> ExitCode {
    // An error of the standard error cannot be reported.
    let _ = writeln!(io::stderr(), "{message}");
    ExitCode::FAILURE
}
