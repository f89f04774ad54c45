//! Two types of one name in one crate, flattened into one catalog.
use qs_error::{ErrorCatalog, QsError};

mod read {
    #[derive(Debug, qs_error::QsError)]
    pub enum Error {
        #[qs(code = "read_failed", status = 500)]
        Failed,
    }
}

mod write {
    #[derive(Debug, qs_error::QsError)]
    pub enum Error {
        #[qs(code = "write_failed", status = 500)]
        Failed,
        #[qs(code = crate::read::Error::Failed)]
        Read,
    }
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    Read(#[qs(from)] read::Error),
    #[qs(transparent)]
    Write(#[qs(from)] write::Error),
    #[qs(code = "failed", status = 500)]
    Failed,
}

fn main() {
    assert_eq!(Error::from(read::Error::Failed).code(), "read_failed");
    assert_eq!(
        [write::Error::Failed, write::Error::Read].map(|error| Error::from(error).code()),
        ["write_failed", "read_failed"]
    );
    assert_eq!((Error::CATALOG.len(), Error::Failed.code()), (3, "failed"));
}
