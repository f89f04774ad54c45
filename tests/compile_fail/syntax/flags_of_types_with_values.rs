//@ uses:
use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(external_display = true, skip = axum)]
//~                     ^^^^ expected `external_display`, without a value
//~                                  ^^^^ expected `skip(axum, from_str)`, names of conversions
enum Error {
    #[qs(code = "a_b", status = 404, unregistered = 404)]
//~                                                 ^^^ expected `unregistered`, without a value
    A,
    #[qs(transparent = true)]
//~                    ^^^^ expected `transparent`, without a value
    B(qs_error::ErrorCode),
}

fn main() {}
