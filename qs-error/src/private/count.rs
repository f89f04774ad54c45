//! Fields that are the width or the precision of a message.
#![allow(missing_docs, reason = "only expansions use it")]

#[diagnostic::on_unimplemented(
    message = "invalid type `{Self}`: width and precision require `usize`",
    label = "the message uses a field of this type as width or precision"
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
