//! Paths in messages.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::path::{self, Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use super::{Argument, MessageArg, Sink, write_message};

macro_rules! paths {
    ($($ty:ty),*) => {$(
        impl MessageArg<'_, $ty> {
            #[must_use]
            pub fn __qs_value(&self) -> Argument<'_> {
                Argument::Display(self)
            }

            pub fn __qs_write_message(&self, sink: &mut Sink<'_>, before: &str, after: &str) {
                write_message(sink, &[before, after], &[self.__qs_value()]);
            }

            #[must_use]
            pub fn __qs_format(&self) -> path::Display<'_> {
                self.0.display()
            }
        }

        impl Display for MessageArg<'_, $ty> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.display().fmt(f)
            }
        }
    )*};
}

paths!(
    &Path,
    PathBuf,
    &PathBuf,
    Box<Path>,
    Rc<Path>,
    Arc<Path>,
    Cow<'_, Path>
);
