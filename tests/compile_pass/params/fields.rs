//! Fields of every kind in a message whose fields are sent as data.
#![no_implicit_prelude]

#[derive(::core::fmt::Debug, ::qs_error::QsError)]
#[qs(params)]
pub enum Error<'a, T: ::core::fmt::Debug, const N: usize> {
    #[qs(code = "borrowed", status = 400, message = "{name} {number:>width$} {list:?} {rest:?}")]
    Borrowed {
        name: &'a str,
        number: &'a u32,
        width: usize,
        list: [u8; N],
        rest: T,
    },
    #[qs(code = "pointer", status = 400, message = "{0} {1:e} {1}")]
    Tuple(u128, f64),
    #[qs(code = "raw", status = 400, message = "{type} {type:?}")]
    Raw { r#type: bool },
    #[qs(code = "empty", status = 400)]
    Empty,
}

fn main() {}
