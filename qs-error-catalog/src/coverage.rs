//! The codes that no test provokes.
//!
//! A service records the code of each error response, if the variable `QS_ERROR_COVERAGE` is set to
//! a folder. No test can detect that all others have ended, so the command that starts the tests makes
//! the report. The feature `clap` has this command:
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
//!
//! If the service is another process, its tests record the codes that they receive with [`response`].

mod recorder;
#[cfg(feature = "clap")]
pub(crate) mod report;
#[cfg(feature = "clap")]
pub(crate) mod run;

use qs_error::client::RemoteError;
use qs_error::event::{ErrorEvent, Kind};

/// The variable with the folder of the records.
const FOLDER_VARIABLE: &str = "QS_ERROR_COVERAGE";

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

/// Records the code of a response that a client has received.
///
/// ```
/// use http::{HeaderMap, StatusCode};
/// use qs_error::client::RemoteError;
/// use qs_error_catalog::coverage;
///
/// let body = br#"{"code":"bucket_not_exists","message":"no bucket"}"#;
/// if let Some(error) = RemoteError::from_parts(StatusCode::NOT_FOUND, &HeaderMap::new(), body) {
///     coverage::response(&error);
/// }
/// ```
pub fn response(error: &RemoteError) {
    if let Some(code) = error.code() {
        record(code);
    }
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
