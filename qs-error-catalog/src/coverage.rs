//! The codes that no test provokes.
//!
//! A service records the code of each error response, if the variable `QS_ERROR_COVERAGE` is set to
//! a folder. No test can run after all others, so the command that starts the tests reads the records
//! and reports the codes that are missing. The feature `clap` has this command:
//!
//! ```sh
//! cargo run --bin errors -- coverage -- cargo test
//! ```
//!
//! Add [`observe`] to the layer of the service. Observers are added, so the layer keeps others:
//!
//! ```
//! use qs_error::ErrorLayer;
//! use qs_error_catalog::coverage;
//!
//! let layer = ErrorLayer::new().on_error(coverage::observe);
//! ```

mod recorder;
mod report;
mod run;

use qs_error::event::{ErrorEvent, Kind};

pub use self::report::{Coverage, Report};
pub use self::run::{default_folder, run};

/// The variable with the folder of the records.
pub const VARIABLE: &str = "QS_ERROR_COVERAGE";

/// Records a code: appends it to the file `<process id>` in the folder `QS_ERROR_COVERAGE`.
///
/// Without the variable, the function does nothing. Each process records a code once. The function
/// never panics. It ignores a code with a line break, and a folder that it cannot write.
///
/// ```
/// use qs_error_catalog::coverage;
///
/// coverage::record("bucket_not_exists");
/// ```
pub fn record(code: &str) {
    recorder::record(code);
}

/// Records the code of an error response. It is an observer for
/// [`ErrorLayer::on_error`](qs_error::ErrorLayer::on_error).
///
/// It ignores responses of [`Kind::PassedThrough`], because their code is only the code of their
/// status.
///
/// ```
/// use qs_error::ErrorLayer;
/// use qs_error_catalog::coverage;
///
/// let layer = ErrorLayer::new().on_error(coverage::observe);
/// ```
pub fn observe(event: &ErrorEvent<'_>) {
    if event.kind() != Kind::PassedThrough {
        record(event.code());
    }
}
