//! Types that convert into the responses of every framework.

use std::fmt::Display;
use std::rc::Rc;

use qs_error::QsError;

/// Is not `Send`.
#[derive(Debug, QsError)]
#[qs(code = "not_send", status = 409, message = "{0} is in use")]
pub struct NotSend(pub Rc<str>);

#[derive(Debug, QsError)]
pub enum Borrowed<'a> {
    #[qs(code = "name_in_use", status = 409, message = "`{name}` is in use")]
    Name { name: &'a str },
    #[qs(code = "names_in_use", status = 409)]
    Names(&'a [&'a str]),
}

#[derive(Debug, QsError)]
#[qs(code = "too_long", status = 400, message = "invalid names {names:?}")]
pub struct ConstGeneric<const N: usize> {
    pub names: [u8; N],
}

#[derive(Debug, QsError)]
#[qs(
    code = "invalid_value",
    status = 422,
    message = "invalid value {value}"
)]
pub struct Generic<T>
where
    T: Clone,
{
    pub value: T,
}

/// Has a lifetime, a bounded type parameter, a default and a const parameter.
#[derive(Debug, QsError)]
pub enum Mixed<'a, T: Display + ?Sized = str, const N: usize = 2> {
    #[qs(code = "mixed_value", status = 422, message = "invalid value {0}")]
    Value(&'a T),
    #[qs(code = "mixed_bytes", status = 422)]
    Bytes([u8; N]),
}

#[derive(Debug, QsError)]
pub enum Empty {}

/// Has no catalog.
#[derive(Debug, QsError)]
#[qs(transparent, no_catalog)]
pub struct WithoutCatalog<E: QsError>(pub E);
