use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = http::NOT_FOUND)]
//~                           ^^^^^^^^^^^^^^^ expected a name of `http::StatusCode`, such as `NOT_FOUND` or `StatusCode::NOT_FOUND`
    A,
    #[qs(code = "b", status = Status::NOT_FOUND)]
//~                           ^^^^^^^^^^^^^^^^^ expected a name of `http::StatusCode`, such as `NOT_FOUND` or `StatusCode::NOT_FOUND`
    B,
    #[qs(code = "c", status = <StatusCode>::NOT_FOUND)]
//~                           ^^^^^^^^^^^^^^^^^^^^^^^ expected a name of `http::StatusCode`, such as `NOT_FOUND` or `StatusCode::NOT_FOUND`
    C,
    #[qs(code = "d", status = StatusCode::<u8>::NOT_FOUND)]
//~                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected a name of `http::StatusCode`, such as `NOT_FOUND` or `StatusCode::NOT_FOUND`
    D,
}

fn main() {}
