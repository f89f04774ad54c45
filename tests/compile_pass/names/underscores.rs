//! Names that consist of underscores.
#![allow(nonstandard_style)]

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum __<_T> {
    #[qs(code = "first", status = 404, message = "{__} {___:?} {_0} {_1_}")]
    __ {
        __: &'static str,
        ___: _T,
        _0: u8,
        #[qs(member)]
        _1_: u8,
    },
    #[qs(code = "second", status = 404)]
    ___,
    #[qs(code = Self::___)]
    ____,
    #[qs(code = "third", status = 500)]
    _S {
        #[qs(source)]
        _source: std::fmt::Error,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum _Codes {
    #[qs(code = "a", status = 404)]
    _A,
    #[qs(code = __::<u8>::___)]
    __,
    #[qs(code = _Codes::__)]
    _A_,
}

fn main() {
    let first = __::__ {
        __: "a",
        ___: 'b',
        _0: 1,
        _1_: 2,
    };
    assert_eq!(first.message(), "a 'b' 1 2");
    assert!(qs_error::respond(&first).body().ends_with(br#","_1_":2}"#));
    assert_eq!(__::<u8>::____.code(), __::<u8>::___.code());
    let third: __<u8> = __::_S {
        _source: std::fmt::Error,
    };
    assert!(std::error::Error::source(&third).is_some());
    assert_eq!("second".parse().ok(), Some(_Codes::__));
    assert_eq!(
        [_Codes::_A, _Codes::_A_].map(|code| code.code()),
        ["a", "second"]
    );
    assert_eq!((_Codes::CATALOG.len(), __::<u8>::CATALOG.len()), (2, 3));
}
