//! Companion enums and items that have every name in the expansion.
#![allow(dead_code, nonstandard_style, unused_macros, unused_imports)]

macro_rules! shadow {
    ($($name:ident)*) => {$(
        macro_rules! $name {
            ($d:tt) => {
                compile_error! { "not this one" }
            };
        }
    )*};
}

shadow! {
    derive Debug Clone Copy Eq Hash PartialEq doc deprecated non_exhaustive automatically_derived
    field_codes code_list codes_kind __field_codes __code_list __codes_kind
}

mod shadows {
    pub struct Option;
    pub struct Result;
    pub struct Some;
    pub struct None;
    pub struct String;
    pub struct str;
    pub struct u16;
    pub struct usize;
    pub trait ErrorCodes {
        fn as_str(&self) {}
        fn from_code(&self) {}
    }
    impl<T: ?Sized> ErrorCodes for T {}
    pub trait Serialize {
        fn serialize(&self) {}
    }
    impl<T: ?Sized> Serialize for T {}
    pub trait len {
        fn len(&self) {}
        fn push(&self) {}
        fn as_slice(&self) {}
    }
    impl<T: ?Sized> len for T {}
    pub const values: () = ();
    pub const code: () = ();
    pub const first: () = ();
    pub static rest: () = ();
    pub struct HasCodes;
    pub struct FieldCodes;
    pub struct Formatter;
    pub mod core {}
    pub mod qs_error {}
    pub mod serde {}
}

use shadows::*;

#[derive(::std::fmt::Debug, ::qs_error::QsError)]
#[qs(codes = Code)]
#[non_exhaustive]
enum Error {
    #[qs(code = "own", status = 404, message = "{0}")]
    Own(::std::primitive::u8),
    #[deprecated]
    #[qs(code = "row", status = 404)]
    Row,
    #[qs(transparent)]
    ErrorCode(::qs_error::ErrorCode),
    #[qs(transparent)]
    Inner(::std::boxed::Box<Inner>),
}

#[derive(::std::fmt::Debug, ::qs_error::QsError)]
#[qs(codes = InnerCode, code = "inner", status = 404)]
struct Inner;

fn main() {
    let inner: Code = ::std::str::FromStr::from_str("inner").unwrap();
    assert_eq!(inner, Code::Inner(InnerCode::Inner));
    assert_eq!(::qs_error::ErrorCodes::as_str(&inner), "inner");
    assert_eq!(<Code as ::qs_error::ErrorCodes>::ALL.iter().count(), 43);
}
