//! Codes that are inherited, flattened and listed across crates.
//@ auxiliary: vendor

use qs_error::{catalog, CodeInfo, ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Service {
    #[qs(code = vendor::VendorError::Failed, message = "the vendor failed")]
    Vendor,
    #[qs(code = ErrorCode::BucketNotExists, message = "no {0}")]
    Bucket(String),
    #[qs(transparent)]
    All(#[qs(from)] vendor::VendorError),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

const ALL: &[CodeInfo] = catalog![Service, vendor::VendorError, ErrorCode, Service];

fn main() {
    assert_eq!((Service::CATALOG.len(), ALL.len()), (41, 41));
    assert_eq!(Service::Vendor.info().declared_by(), "vendor::VendorError");
    assert_eq!(Service::Bucket("x".into()).status(), 404);
    assert_eq!(
        Service::from(vendor::VendorError::Failed).message(),
        "Bad Gateway"
    );
    assert_eq!(Service::from(ErrorCode::BadDigest).code(), "bad_digest");
}
