//! Required sections, declared and inherited.
use qs_error::{ErrorCatalog, ErrorCode, QsError};

/// The disk is full.
///
/// # Remedy
///
/// Delete files.
#[derive(Debug, QsError)]
#[qs(code = "disk_full", status = 507, require(description, remedy))]
struct DiskFull;

#[derive(Debug, QsError)]
#[qs(require(description, cause, remedy,))]
enum Error<T> {
    /// # Cause
    /// A typo.
    /// # Remedy
    /// Check the name.
    #[doc = "# Example\n`GET /photos`"]
    #[doc = ""]
    #[qs(code = ErrorCode::InvalidBucketName)]
    #[cfg(any())]
    WithoutDescription(T),
    #[qs(code = ErrorCode::BucketNotExists)]
    NoBucket(T),
    #[qs(code = Self::NoBucket)]
    AlsoNoBucket,
    #[qs(transparent)]
    Standard(ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(require(example), transparent)]
struct Transparent(ErrorCode);

fn main() {
    assert_eq!(DiskFull.info().remedy(), Some("Delete files."));
    let errors = [
        Error::NoBucket(0),
        Error::AlsoNoBucket,
        Error::Standard(ErrorCode::BucketNotExists),
    ];
    for error in errors {
        assert_eq!(error.info().cause(), ErrorCode::BucketNotExists.info().cause());
    }
    assert_eq!(Error::<u8>::CATALOG.len(), 40);
    assert_eq!(Transparent(ErrorCode::BadDigest).status(), 400);
}
