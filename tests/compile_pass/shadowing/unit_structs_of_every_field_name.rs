//! Unit structs and functions that have the names of fields. The structs are also the types of the
//! fields.
#![allow(nonstandard_style, dead_code)]

use qs_error::QsError;

mod inner {
    macro_rules! shadow {
        ($($name:ident)*) => {$(
            #[derive(Debug, serde::Serialize)]
            pub struct $name;

            impl std::fmt::Display for $name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    write!(f, "<{}>", stringify!($name))
                }
            }

            impl std::error::Error for $name {}
        )*};
    }

    shadow! { formatter status code message url headers members info source x }

    pub fn f() {}

    #[derive(Debug, qs_error::QsError)]
    pub enum Error {
        #[qs(
            code = "own",
            status = 404,
            message = "{formatter} {status:?} {code} {message} {url} {f}"
        )]
        Own {
            formatter: formatter,
            #[qs(member = "x_status")]
            status: status,
            #[qs(header = "x-code")]
            code: code,
            message: message,
            url: url,
            f: u8,
        },
        #[qs(code = "caused", status = 500, display = "{headers}{members}{info}{x}")]
        Caused {
            headers: headers,
            members: members,
            info: info,
            source: source,
            x: x,
        },
        #[qs(code = "made", status = 500)]
        Made(#[qs(from)] source),
    }
}

fn main() {
    use inner::{code, formatter, headers, info, members, message, source, status, url, x, Error};
    let own = Error::Own {
        formatter,
        status,
        code,
        message,
        url,
        f: 1,
    };
    assert_eq!(own.message(), "<formatter> status <code> <message> <url> 1");
    let response = qs_error::respond(&own);
    assert_eq!(response.headers()["x-code"], "<code>");
    assert!(response.body().ends_with(br#","x_status":null}"#));
    let caused = Error::Caused {
        headers,
        members,
        info,
        source,
        x,
    };
    assert_eq!(caused.to_string(), "<headers><members><info><x>");
    for error in [caused, Error::from(source)] {
        let found = std::error::Error::source(&error).unwrap();
        assert_eq!(found.to_string(), "<source>");
    }
}
