//! Parameters, lifetimes and fields of equal names, from the macro and from its caller.
use std::fmt::Debug;

use qs_error::QsError;

macro_rules! of_both {
    ($name:ident, $life:lifetime, $T:ident, $ty:ty, $field:ident, $($bound:tt)*) => {
        #[derive(Debug, QsError)]
        enum $name<$life, T, $T, const N: usize>
        where
            $T: $($bound)*,
            T: 'a,
        {
            #[qs(code = "own", status = 404, message = "{text} {value} {of_caller:?} {array:?}")]
            Own {
                text: &'a str,
                value: T,
                $field: $ty,
                array: [u8; N],
            },
            #[qs(code = "shared", status = 404, message = "{0:?} {1}")]
            Shared(&$life $T, T),
        }
    };
}

macro_rules! locals {
    ($value:ident, $error:expr) => {{
        let text = "of the macro";
        let error = $error;
        (text, $value, error)
    }};
}

of_both!(Error, 'a, U, Option<(T, U)>, of_caller, Clone + Debug);

fn main() {
    let (text, value) = ("t", 'v');
    let error: Error<'_, char, u8, 1> = Error::Own {
        text,
        value,
        of_caller: Some((value, 1)),
        array: [2],
    };
    let (of_macro, value, error) = locals!(value, error);
    assert_eq!((of_macro, value), ("of the macro", 'v'));
    assert_eq!(error.message(), "t v Some(('v', 1)) [2]");
    let shared: Error<'_, _, _, 0> = Error::Shared(&"s", text);
    assert_eq!(shared.message(), "\"s\" t");
}
