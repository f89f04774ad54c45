//! Fields named like the methods and arguments of the traits.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(
        code = "methods",
        status = 404,
        message = "{message} {url} {headers} {members:?} {info} {x} {retry_after} {code}"
    )]
    Methods {
        #[qs(member = "text")]
        message: &'static str,
        #[qs(header = "x-url")]
        url: &'static str,
        headers: u8,
        #[qs(member)]
        members: Vec<u8>,
        info: u8,
        x: u8,
        #[qs(retry_after)]
        retry_after: u8,
        code: u8,
    },
    #[qs(code = "roles", status = 500, display = "{from} {sink} {to_string}")]
    Roles {
        from: u8,
        source: std::num::ParseIntError,
        sink: char,
        to_string: u8,
    },
}

fn main() {
    let methods = Error::Methods {
        message: "m",
        url: "u",
        headers: 1,
        members: vec![2, 3],
        info: 4,
        x: 5,
        retry_after: 6,
        code: 7,
    };
    assert_eq!(methods.message(), "m u 1 [2, 3] 4 5 6 7");
    let response = qs_error::respond(&methods);
    assert_eq!(response.headers()["x-url"], "u");
    assert_eq!(response.headers()["retry-after"], "6");
    assert!(response.body().ends_with(br#","text":"m","members":[2,3]}"#));
    let roles = Error::Roles {
        from: 1,
        source: "x".parse::<u8>().unwrap_err(),
        sink: 's',
        to_string: 2,
    };
    assert_eq!(roles.to_string(), "1 s 2");
    assert_eq!(roles.message(), "Internal Server Error");
    assert!(std::error::Error::source(&roles).is_some());
}
