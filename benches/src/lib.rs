//! qs-error and its peers on the same work.

pub mod answer;
