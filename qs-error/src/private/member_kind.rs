//! The kind of a member, from the type of its field.
#![allow(missing_docs, reason = "only expansions use it")]

use std::borrow::Cow;
use std::sync::Arc;

use crate::catalog::MemberKind;
use crate::private::probe::Probe;

/// The fallback for types that are not listed below.
pub trait OtherKind {
    const __QS_MEMBER_KIND: MemberKind = MemberKind::Any;
}

impl<T: ?Sized> OtherKind for Probe<T> {}

pub trait NotAnOption {
    const __QS_IS_OPTION: bool = false;
}

impl<T: ?Sized> NotAnOption for Probe<T> {}

impl<T> Probe<Option<T>> {
    pub const __QS_IS_OPTION: bool = true;
}

macro_rules! kinds {
    ($($kind:ident: $($ty:ty),*;)*) => {$($(
        impl Probe<$ty> {
            pub const __QS_MEMBER_KIND: MemberKind = MemberKind::$kind;
        }

        impl Probe<Option<$ty>> {
            pub const __QS_MEMBER_KIND: MemberKind = MemberKind::$kind;
        }
    )*)*};
}

kinds! {
    Integer: u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize;
    Number: f32, f64;
    Boolean: bool;
    String: &str, String, Box<str>, Arc<str>, Cow<'_, str>, char;
}

impl<T> Probe<Vec<T>> {
    pub const __QS_MEMBER_KIND: MemberKind = MemberKind::Array;
}

impl<T> Probe<Option<Vec<T>>> {
    pub const __QS_MEMBER_KIND: MemberKind = MemberKind::Array;
}

impl<T> Probe<&[T]> {
    pub const __QS_MEMBER_KIND: MemberKind = MemberKind::Array;
}

impl<T> Probe<Option<&[T]>> {
    pub const __QS_MEMBER_KIND: MemberKind = MemberKind::Array;
}
