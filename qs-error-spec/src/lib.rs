//! Tables and checks that `qs-error` and its derive macro share.
//!
//! Strings in these tables are part of responses. They never change.

#![no_std]

pub mod action;
pub mod framework;
pub mod hash;
pub mod header;
pub mod log_level;
pub mod member;
pub mod row;
pub mod section;
pub mod status;
pub mod style;
mod text;

#[cfg(test)]
mod tests;
