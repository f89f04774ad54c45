//! Checks of the project's structure, made on its source files and documents.
//!
//! Each topic lists all violations at once. `cases` modules test the checks on small strings.

mod files;
mod functions;
mod markdown;
mod paths;
mod report;
mod tokens;

mod catalog_crate;
mod compiler_output;
mod direction;
mod documents;
mod examples;
mod features;
mod frameworks;
mod rust_versions;
mod sizes;
