//! `skip(axum)` leaves out the impl, as a build without the feature `axum` does.
//@ uses:
use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(skip(axum))]
enum Error {
    #[qs(code = "gone", status = 410)]
    Gone,
}

async fn handler() -> Result<(), Error> {
    Err(Error::Gone)
}

fn main() {
    let _ = axum::Router::<()>::new().route("/", axum::routing::get(handler));
//~                                                                 ^^^^^^^ E0277 … Handler<_, _>
}
