//! Types that have the hidden names of expansions.
#![allow(nonstandard_style)]

use qs_error::{ErrorCode, QsError};

macro_rules! hidden {
    ($($name:ident = $code:literal)*) => {$(
        #[derive(Debug, QsError)]
        enum $name {
            #[qs(code = $code, status = 404, message = "no {0}")]
            Own(#[qs(header = "x-a")] u8),
            #[qs(code = ErrorCode::InvalidRange)]
            Inherited(#[qs(from)] std::fmt::Error),
        }
    )*};
}

hidden! {
    __qs_fallback = "fallback"
    __qs_T = "parameter"
    __qs_x = "binding"
    __private = "module"
}

fn main() {
    fn check<E: QsError + From<std::fmt::Error>>(own: E, code: &str) {
        assert_eq!((own.code(), &*own.message()), (code, "no 1"));
        assert_eq!(E::from(std::fmt::Error).status(), 416);
    }
    check(__qs_fallback::Own(1), "fallback");
    check(__qs_T::Own(1), "parameter");
    check(__qs_x::Own(1), "binding");
    check(__private::Own(1), "module");
}
