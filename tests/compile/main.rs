//! What the compiler makes of files that use the derive: surroundings in which it must work, and
//! mistakes that it must explain.
//!
//! `cargo test -p qs-error-tests --test compile` runs them all and prints the total of either kind;
//! with a word behind it, those whose names have it.

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
    println!("\nsurroundings: each file in each edition, and against all lints");
    let environments = libtest_mimic::run(&arguments, pass::all(&crates));
    println!("\nmistakes: each file as it is, and with its type in use");
    let mistakes = libtest_mimic::run(&arguments, fail::all(&crates));
    environments.exit_if_failed();
    mistakes.exit();
}
