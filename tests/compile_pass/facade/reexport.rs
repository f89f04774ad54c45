//! The facade as exported by another crate: by name, by glob, and renamed there.
//@ auxiliary: vendor

use vendor::errors::QsError;

#[derive(Debug, QsError)]
#[qs(crate = vendor::errors)]
enum ByName {
    #[qs(code = "by_name", status = 404, message = "{0}")]
    Own(u8),
    #[qs(code = vendor::VendorError::Failed)]
    Inherited,
    #[qs(transparent)]
    Vendor(#[qs(from)] vendor::VendorError),
}

#[derive(Debug, vendor::glob::QsError)]
#[qs(crate = vendor::glob, code = "by_glob", status = 404)]
struct ByGlob;

#[derive(Debug, vendor::renamed::QsError)]
#[qs(crate = vendor::renamed, code = "renamed", status = 404)]
struct Renamed {
    #[qs(member)]
    x: u8,
}

#[derive(Debug, qs_error::QsError)]
enum Direct {
    #[qs(transparent)]
    ByName(ByName),
    #[qs(transparent)]
    ByGlob(ByGlob),
}

fn main() {
    assert_eq!(ByName::Own(1).to_string(), "1");
    assert_eq!(ByName::Inherited.code(), "vendor_failed");
    assert_eq!(ByName::from(vendor::VendorError::Failed).status(), 502);
    assert_eq!(ByGlob.code(), "by_glob");
    assert!(qs_error::respond(&Renamed { x: 1 })
        .body()
        .ends_with(br#""x":1}"#));
    assert_eq!(
        [
            Direct::ByName(ByName::Own(1)).code(),
            Direct::ByGlob(ByGlob).code()
        ],
        ["by_name", "by_glob"]
    );
}
