//! Compile errors of const evaluation.

/// Fails the build with a message, at the location of the caller's caller.
#[track_caller]
#[expect(
    clippy::panic,
    reason = "a panic in const evaluation is a compile error"
)]
pub(crate) const fn fail(message: &str) -> ! {
    panic!("{}", message)
}
