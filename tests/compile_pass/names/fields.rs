//! Fields named like the bindings and methods of an expansion.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(
        code = "hostile",
        status = 404,
        message = "{f} {__f} {formatter} {status} {code} {self_} {_0} {__qs_0} {__qs_1} {__qs_f} {__qs_value} {__qs_sink}"
    )]
    Hostile {
        __qs_1: u8,
        f: u8,
        __f: u8,
        formatter: u8,
        #[qs(member = "the_status")]
        status: u8,
        #[qs(member = "the_code")]
        code: u8,
        self_: u8,
        _0: u8,
        __qs_0: u8,
        #[qs(header = "x-f")]
        __qs_f: u8,
        #[qs(header = "x-value")]
        __qs_value: Option2,
        #[qs(retry_after)]
        __qs_sink: u8,
        #[qs(member)]
        __qs_members: u8,
        #[qs(header = "x-headers")]
        __qs_headers: u8,
    },
}

type Option2 = u8;

fn main() {
    let error = Error::Hostile {
        f: 1,
        __f: 2,
        formatter: 3,
        status: 4,
        code: 5,
        self_: 6,
        _0: 7,
        __qs_0: 8,
        __qs_1: 9,
        __qs_f: 10,
        __qs_value: 11,
        __qs_sink: 12,
        __qs_members: 13,
        __qs_headers: 14,
    };
    assert_eq!(error.message(), "1 2 3 4 5 6 7 8 9 10 11 12");
    let response = qs_error::respond(&error);
    assert_eq!(response.headers()["x-headers"], "14");
    assert_eq!(response.headers()["retry-after"], "12");
    assert!(response
        .body()
        .ends_with(br#""the_status":4,"the_code":5,"__qs_members":13}"#));
}
