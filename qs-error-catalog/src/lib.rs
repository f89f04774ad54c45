//! Lock file, coverage and documents of the error codes that [`qs_error`] declares.
//!
//! Clients rely on the codes of a service. [`lock!`] compares them with a file in its repository, in a
//! test. A changed status, a removed member or a removed code fails the test, with the clients that
//! break. [`coverage`] records the codes that tests provoke. [`json`] writes the codes as a document.
//! With the feature `clap`, `cli` adds a command line, which also reports the codes that no test provokes.
//!
//! ```
//! use qs_error::{ErrorCatalog, ErrorLayer, QsError};
//! use qs_error_catalog::{coverage, json};
//!
//! #[derive(Debug, QsError)]
//! pub enum StorageError {
//!     /// The bucket named in the request does not exist.
//!     #[qs(code = "bucket_not_exists", status = 404, message = "bucket `{bucket}` does not exist", params)]
//!     NoBucket { bucket: String },
//!     /// The disk is full.
//!     #[qs(code = "disk_full", status = 507, retry_after = 60)]
//!     DiskFull,
//! }
//!
//! /// The service records the codes that it sends while tests run.
//! fn layer() -> ErrorLayer {
//!     ErrorLayer::new().on_error(coverage::observe)
//! }
//!
//! // In a test:
//! qs_error_catalog::lock!(StorageError, "tests/errors.lock");
//!
//! let document = json::render(StorageError::CATALOG);
//! assert!(document.contains(r#""code":"disk_full","status":507"#));
//! ```
//!
//! # The lock file
//!
//! ```text
//! # qs-error lock 1. Update: QS_ERROR_BLESS=1 cargo test
//! bucket_not_exists 404 since 0.1.0 by StorageError::NoBucket action fix_request params bucket
//! disk_full 507 since 0.1.0 by StorageError::DiskFull action contact_support headers retry-after
//! old_quota 403 since 0.1.0 retired 0.4.0 instead quota_used_up
//! ```
//!
//! A line has these words, in this order. The lines and the lists are sorted.
//!
//! | words | value |
//! | --- | --- |
//! | `code status` | the code and its status |
//! | `since V` | the version that introduced the code: the key `since`, else the version of the package when the line was first written. It never changes |
//! | `deprecated V` | the version that deprecated the code |
//! | `retired V` | the version that removed the code |
//! | `instead CODE` | the new code of a renamed one |
//! | `by Type::Variant` | the declaration. Its name can change |
//! | `action A` | the action of a client |
//! | `challenge SCHEME,…` | the schemes of the constant challenge of a 401. Their case does not matter |
//! | `headers NAME,…` | the response headers. With `?`: errors of the code have different values, or none |
//! | `members NAME:KIND,…` | the extension members. With `?`: optional |
//! | `params NAME,…` | the params. With `?`: not in every variant |
//!
//! Names of members, params and types contain only visible ASCII characters. Other bytes, and the
//! characters `%`, `,`, `:` and `?`, are written as `%` and two hexadecimal digits.
//!
//! Each line ends with LF. CRLF is also read. A file that differs only in line breaks is not rewritten.
//! Any other difference from the written form is an error with the number of its line.
//!
//! A later format has another number. Its header can name the version of this crate that reads it:
//! `# qs-error lock N. Requires qs-error-catalog V. Update: …`.
//!
//! ## Changes
//!
//! | change | level |
//! | --- | --- |
//! | code removed or renamed | break |
//! | retired code declared again; key `since` differs from the file | break, never accepted |
//! | status changed | break |
//! | action changed, except to `retry` | break |
//! | `retry-after` or constant header removed; scheme of a challenge removed; challenge no longer constant | break |
//! | member removed, renamed, of another kind or now optional; param removed or now optional | break |
//! | action changed to `retry`; header that a field fills removed | warn |
//! | code, header, scheme, member or param added; member or param now required | note |
//! | header now has, or no longer has, one constant value; deprecation changed | note |
//! | only `by` changed | none |
//!
//! A challenge that is no longer constant is a break, because its scheme is no longer certain.
//!
//! A removed and an added code with the same `by` are a rename, if no other code has this `by`. If only
//! the name of a variant changes, nothing is reported, and the next run with `QS_ERROR_BLESS=1` writes
//! it. Until then, a later rename of the code is reported as a removal and an addition. You can edit
//! `instead` by hand.
//!
//! To undo a removal or a rename, replace the line of the retired code by hand with the line that the
//! test prints after `+`. So the code keeps its `since`.
//!
//! ## Acceptance
//!
//! `QS_ERROR_BLESS=1` accepts notes and warnings. `QS_ERROR_BLESS=breaking` accepts every change except
//! those with the level "break, never accepted". The file is written only if all changes are accepted.
//! The variable also sorts lines, and removes equal and empty ones, which `errors.lock merge=union` in
//! `.gitattributes` can cause.
//!
//! If `CI` is set to a value other than an empty string, `0` or `false`, nothing is written. A missing
//! file is then a failure, and the commands in messages begin with `env -u CI`.
//!
//! If a type of another crate, in a `transparent` field, adds a code, the test prints the code and
//! passes. The next run with `QS_ERROR_BLESS=1` writes it. The removal or change of such a code fails.
//! The crates of all listed types count as own: with `lock!([A, other::B], …)`, a code that the crate
//! `other` adds fails the test.
//!
//! ## Deprecation
//!
//! `#[deprecated]` without `since` has the version of its crate, which changes. So the file keeps its
//! first version. Another version is a change only if two conditions are true:
//!
//! - A crate of the locked types declares the code.
//! - The version differs from the package that calls [`lock!`].
//!
//! If the package that calls [`lock!`] has another version than the service, write
//! `#[deprecated(since = "…")]`. Otherwise each release is a note.
//!
//! # Features
//!
//! - `clap`: a command line in the module `cli`.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "clap")]
pub mod cli;
pub mod coverage;
pub mod json;
mod lock;

/// The items that [`lock!`] uses.
#[doc(hidden)]
pub mod __private {
    pub use qs_error;

    pub use crate::lock::{Lock, assert_locked};
}
