use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, retryable, action = none)]
//~                                ^^^^^^^^^ `retryable` means `action = retry` and cannot be combined with `action = none`: remove one of them
    A,
    #[qs(code = "b", status = 503, action = contact_support)]
    #[qs(retryable)]
//~      ^^^^^^^^^ `retryable` means `action = retry` and cannot be combined with `action = contact_support`: remove one of them
    B,
    #[qs(code = Self::A, action = fix_request, retryable)]
//~                                            ^^^^^^^^^ cannot be combined with `action = fix_request`: remove one of them
    C,
    #[qs(code = "d", status = 404, action = retry, retryable)]
    D,
}

fn main() {}
