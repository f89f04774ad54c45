//! `$crate` in every key that accepts a path, in a macro of the same crate.
pub use qs_error as facade;

pub const HEADER: &str = "of the crate";
pub type Cause = std::num::ParseIntError;
pub trait Bound {}
impl<T> Bound for T {}

#[derive(Debug, facade::QsError)]
pub enum Origin<T> {
    #[qs(code = "origin", status = 409, message = "origin")]
    Own,
    #[qs(code = "held", status = 404, message = "{0}")]
    Held(T),
}

macro_rules! errors {
    ($name:ident, $variant:ident) => {
        #[derive(Debug, $crate::facade::QsError)]
        #[qs(crate = $crate::facade)]
        enum $name<T: $crate::Bound>
        where
            T: $crate::Bound,
        {
            #[qs(code = "own", status = 404, message = "{0}", header("x-a" = $crate::HEADER))]
            Own(T),
            #[qs(code = $crate::Origin::<u8>::$variant, header("x-b" = $crate::HEADER))]
            Inherited { source: $crate::Cause },
            #[qs(code = <$crate::Origin<char>>::Own)]
            Qualified(#[qs(source)] Option<$crate::Cause>),
            #[qs(transparent)]
            Inner(#[qs(from)] $crate::Origin<u8>),
            #[qs(code = $crate::facade::ErrorCode::BadDigest)]
            Standard(#[qs(from)] $crate::facade::ErrorCode),
        }
    };
}

errors!(Error, Own);

fn main() {
    use facade::{respond, ErrorCatalog, ErrorCode, QsError};
    let cause = || "x".parse::<u8>().unwrap_err();
    let own = Error::Own(1);
    assert_eq!(
        (own.message(), &respond(&own).headers()["x-a"]),
        ("1".into(), &"of the crate".parse().unwrap())
    );
    let inherited = Error::<u8>::Inherited { source: cause() };
    assert_eq!(
        (inherited.code(), &*inherited.message()),
        ("origin", "origin")
    );
    assert_eq!(respond(&inherited).headers()["x-b"], "of the crate");
    let qualified = Error::<u8>::Qualified(Some(cause()));
    assert!(std::error::Error::source(&qualified).is_some());
    assert_eq!(Error::<u8>::from(Origin::Held(2)).message(), "2");
    assert_eq!(Error::<u8>::from(ErrorCode::BadDigest).status(), 400);
    assert_eq!(Error::<u8>::CATALOG.len(), 4);
    assert_eq!(Origin::<u8>::Own.code(), qualified.code());
}
