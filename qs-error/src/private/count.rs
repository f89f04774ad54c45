//! Widths and precisions that fields of a message give.
#![allow(missing_docs, reason = "for expansions alone")]

#[diagnostic::on_unimplemented(
    message = "`{Self}` is no width and no precision",
    label = "the message takes a field of this type for one: it has to be a `usize`"
)]
pub trait Count {
    fn count(&self) -> usize;
}

impl Count for usize {
    fn count(&self) -> usize {
        *self
    }
}

impl<T: Count + ?Sized> Count for &T {
    fn count(&self) -> usize {
        (**self).count()
    }
}
