//! Web frameworks with an integration.

use crate::text::contains;

/// The names of the frameworks, as `skip(…)` accepts them. Each is a module of the facade.
pub const FRAMEWORKS: &[&str] = &["actix_web", "axum", "poem", "rocket", "salvo", "warp"];

/// Returns whether a framework of this name has an integration.
///
/// ```
/// use qs_error_spec::framework;
///
/// assert!(framework::is_known("axum"));
/// assert!(!framework::is_known("from_str"));
/// ```
#[must_use]
pub const fn is_known(name: &str) -> bool {
    contains(FRAMEWORKS, name)
}
