//! `code = Type::Variant`: the paths that are accepted.

use qs_error::{ErrorCatalog, ErrorCode, QsError};

use crate::support::{codes, render};

mod deep {
    pub mod er {
        #[derive(Debug, qs_error::QsError)]
        pub enum Origin {
            #[qs(code = "deep", status = 410)]
            Deep,
            #[qs(code = super::super::Top::First)]
            Back,
        }
    }
}

#[derive(Debug, QsError)]
pub enum Top {
    #[qs(code = "first", status = 409, message = "the first")]
    First,
}

mod renamed {
    pub use super::deep::er::Origin as Other;
    pub type Alias = super::Top;
}

#[derive(Debug, QsError)]
enum Paths {
    #[qs(code = deep::er::Origin::Deep)]
    Relative,
    #[qs(code = self::Top::First)]
    SelfPath,
    #[qs(code = crate::inheritance::renamed::Alias::First)]
    AliasOfType,
    #[qs(code = renamed::Other::Deep)]
    Renamed,
    #[qs(code = ::qs_error::ErrorCode::InvalidRange)]
    Absolute,
    #[qs(code = qs_error::ErrorCode::BadDigest)]
    OfCrate,
    #[qs(code = <ErrorCode>::InvalidJson)]
    Qualified,
}

#[test]
fn path_resolves_modules_aliases_and_crates() {
    let codes: Vec<&str> = [
        Paths::Relative,
        Paths::SelfPath,
        Paths::AliasOfType,
        Paths::Renamed,
        Paths::Absolute,
        Paths::OfCrate,
        Paths::Qualified,
    ]
    .iter()
    .map(|error| error.code())
    .collect();
    let expected = [
        "deep",
        "first",
        "first",
        "deep",
        "invalid_range",
        "bad_digest",
        "invalid_json",
    ];
    assert_eq!(codes, expected);
    assert_eq!(deep::er::Origin::Back.code(), "first");
    assert_eq!(deep::er::Origin::Deep.code(), "deep");
}

#[test]
fn code_inherited_twice_occurs_once() {
    let expected = [
        "deep",
        "first",
        "invalid_range",
        "bad_digest",
        "invalid_json",
    ];
    assert_eq!(codes::<Paths>(), expected);
    let row = Paths::find("first").expect("a row");
    assert_eq!(row.declared_by(), Top::CATALOG[0].declared_by());
}

#[derive(Debug, QsError)]
enum Chain {
    #[qs(code = Self::Second)]
    First,
    #[qs(code = Chain::Third)]
    Second,
    #[qs(code = Self::Fourth)]
    Third,
    #[qs(code = "fourth", status = 409, message = "the fourth", retryable)]
    Fourth,
    #[qs(code = Self::Foreign)]
    ToForeign,
    #[qs(code = ErrorCode::InvalidRange)]
    Foreign,
}

#[test]
fn chain_ends_at_declared_code() {
    for error in [Chain::First, Chain::Second, Chain::Third, Chain::Fourth] {
        assert_eq!(error.code(), "fourth");
        assert_eq!(render(&error).status, 409);
        assert_eq!(error.message(), "the fourth");
        assert!(error.info().is_retryable());
    }
    assert_eq!(Chain::ToForeign.code(), "invalid_range");
    assert_eq!(Chain::Foreign.status(), 416);
    assert_eq!(codes::<Chain>(), ["fourth", "invalid_range"]);
}

#[derive(Debug)]
pub struct Page<T, const N: usize>(std::marker::PhantomData<T>);

#[derive(Debug, QsError)]
pub enum Generic<T: std::fmt::Debug, const N: usize> {
    #[qs(code = "generic", status = 404, message = "a page")]
    Paged(Page<T, N>),
}

#[derive(Debug, QsError)]
enum OfGeneric {
    #[qs(code = Generic::<u8, 3>::Paged)]
    Turbofish,
    #[qs(code = Generic<Vec<u8>, 3>::Paged)]
    Angle,
    #[qs(code = <Generic<u8, 3>>::Paged)]
    Qualified,
}

#[test]
fn generic_type_is_named_with_arguments() {
    for error in [OfGeneric::Turbofish, OfGeneric::Angle, OfGeneric::Qualified] {
        assert_eq!(error.code(), "generic");
        assert_eq!(error.message(), "a page");
    }
    assert_eq!(codes::<OfGeneric>(), ["generic"]);
    let page: Generic<u8, 3> = Generic::Paged(Page(std::marker::PhantomData));
    assert_eq!(render(&page).status, 404);
}

#[derive(Debug, QsError)]
#[qs(code = ErrorCode::BucketNotExists, message = "no bucket `{0}`")]
struct NoBucket(String);

#[test]
fn struct_inherits_code() {
    let error = NoBucket("photos".to_owned());
    assert_eq!(error.code(), "bucket_not_exists");
    assert_eq!(error.message(), "no bucket `photos`");
    assert_eq!(render(&error).status, 404);
    assert_eq!(codes::<NoBucket>(), ["bucket_not_exists"]);
}

mod mutual {
    use qs_error::QsError;

    #[derive(Debug, QsError)]
    pub enum Bucket {
        #[qs(
            code = "bucket_gone",
            status = 410,
            message = "the bucket is gone",
            retryable
        )]
        Gone,
        #[qs(code = Object::Gone)]
        Object,
        #[qs(code = Self::Object, message = "a version of the object is gone")]
        Version,
    }

    #[derive(Debug, QsError)]
    pub enum Object {
        #[qs(code = Bucket::Gone)]
        Bucket,
        #[qs(code = "object_gone", status = 410, header("x-marker" = "true"))]
        Gone,
        #[qs(code = Bucket::Version)]
        Version,
    }
}

#[test]
fn types_inherit_from_each_other() {
    use mutual::{Bucket, Object};
    assert_eq!(Object::Bucket.message(), "the bucket is gone");
    assert!(Object::Bucket.info().is_retryable());
    assert_eq!(
        Bucket::Gone.info().declared_by(),
        Object::Bucket.info().declared_by()
    );
    for object in [Bucket::Object, Bucket::Version] {
        let response = render(&object);
        assert_eq!((object.code(), response.status), ("object_gone", 410));
        assert_eq!(response.headers["x-marker"], "true");
    }
    assert_eq!(Object::Version.message(), "a version of the object is gone");
    assert_eq!(Object::Gone.message(), "Gone");
    assert_eq!(codes::<Bucket>(), ["bucket_gone", "object_gone"]);
    assert_eq!(codes::<Object>(), ["bucket_gone", "object_gone"]);
}
