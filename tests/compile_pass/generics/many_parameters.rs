//! A type with twenty-one parameters, each with a different role.
use std::fmt::Display;

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum All<'a, 'b, A, B, C, D, E, F, G, H, I, J, K, L, M: ?Sized, const N: usize, O, P, Q, R, S>
where
    'b: 'a,
    K: Display,
{
    #[qs(code = "first", status = 404, message = "{0} {1:?} {2:x} {3:X}")]
    First(A, B, C, D),
    #[qs(code = "second", status = 404, message = "{0:o} {1:b} {2:e} {3:E}")]
    Second(E, F, G, H),
    #[qs(code = "third", status = 503)]
    Third(
        #[qs(member = "i")] I,
        #[qs(header = "x-j")] J,
        K,
        #[qs(retry_after)] L,
    ),
    #[qs(code = "fourth", status = 404, message = "{0:?} {1:?}")]
    Fourth(&'a M, &'b [O; N]),
    #[qs(code = "fifth", status = 500)]
    Fifth(#[qs(source)] P),
    #[qs(transparent)]
    Sixth(Q),
    #[qs(code = "seventh", status = 500)]
    Seventh(R, Option<S>),
}

type Error<'a> = All<
    'a,
    'a,
    &'a str,
    char,
    u8,
    u8,
    u8,
    u8,
    f32,
    f64,
    Vec<u8>,
    i64,
    String,
    u16,
    [bool],
    2,
    Option<()>,
    std::fmt::Error,
    ErrorCode,
    u8,
    u8,
>;

fn main() {
    let texts = [
        Error::First("a", 'b', 12, 13).to_string(),
        Error::Second(8, 2, 1.5, 1.5).to_string(),
        Error::Fourth(&[true], &[None, None]).to_string(),
        Error::Sixth(ErrorCode::BadDigest).code().to_owned(),
        Error::Seventh(1, Some(2)).code().to_owned(),
    ];
    let expected = [
        "a 'b' c D",
        "10 10 1.5e0 1.5E0",
        "[true] [None, None]",
        "bad_digest",
        "seventh",
    ];
    assert_eq!(texts, expected);
    let third =
        qs_error::respond(&Error::Third(vec![1], -2, "k".into(), 3)).map(|body| body.to_vec());
    assert_eq!(third.headers()["x-j"], "-2");
    assert_eq!(third.headers()["retry-after"], "3");
    assert!(third.body().ends_with(br#","i":[1]}"#));
    assert!(std::error::Error::source(&Error::Fifth(std::fmt::Error)).is_some());
}
