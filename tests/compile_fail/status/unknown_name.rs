use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = NOTFOUND)]
//~                           ^^^^^^^^ unknown error status `NOTFOUND`, did you mean `NOT_FOUND`?
    A,
    #[qs(code = "b", status = StatusCode::NO_FOUND)]
//~                           ^^^^^^^^^^^^^^^^^^^^ unknown error status `NO_FOUND`, did you mean `NOT_FOUND`?
    B,
    #[qs(code = "c", status = Codes::NOT_FOUND)]
//~                           ^^^^^^^^^^^^^^^^ expected a name of `http::StatusCode`, such as `NOT_FOUND` or `StatusCode::NOT_FOUND`
    C,
}

fn main() {}
