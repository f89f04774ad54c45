//! Compiles files that use the derive: `compile_pass` must compile, `compile_fail` must not.
//!
//! `cargo test -p qs-error-tests --test compile` runs all files and prints the totals of both folders.
//! A further argument selects the files whose names contain it.

mod annotation;
mod compiler;
mod crates;
mod diagnostic;
mod fail;
mod files;
mod pass;

use std::sync::Arc;

use libtest_mimic::Arguments;

use crate::crates::Crates;

fn main() {
    let arguments = Arguments::from_args();
    let crates = Arc::new(Crates::build());
    println!("\ncompile_pass: each file in each edition, and with all lints");
    let passes = libtest_mimic::run(&arguments, pass::all(&crates));
    println!("\ncompile_fail: each file alone, and with its type in use");
    let failures = libtest_mimic::run(&arguments, fail::all(&crates));
    passes.exit_if_failed();
    failures.exit();
}
