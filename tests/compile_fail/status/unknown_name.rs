use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = NOTFOUND)]
//~                           ^^^^^^^^ `NOTFOUND` is not an error status, did you mean `NOT_FOUND`? expected a name of `http::StatusCode` from 400 to 599, or the number
    A,
    #[qs(code = "b", status = StatusCode::NO_FOUND)]
//~                           ^^^^^^^^^^^^^^^^^^^^ `NO_FOUND` is not an error status, did you mean `NOT_FOUND`? expected a name of `http::StatusCode` from 400 to 599, or the number
    B,
    #[qs(code = "c", status = Codes::NOT_FOUND)]
//~                           ^^^^^^^^^^^^^^^^ expected a name of `http::StatusCode`, such as `NOT_FOUND` or `StatusCode::NOT_FOUND`
    C,
}

fn main() {}
