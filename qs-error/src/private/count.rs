//! Fields that are the width or the precision of a message.
#![allow(missing_docs, reason = "only expansions use it")]

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

impl<T: Count + ?Sized> Count for &mut T {
    fn count(&self) -> usize {
        (**self).count()
    }
}
