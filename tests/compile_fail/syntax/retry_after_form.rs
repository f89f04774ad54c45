use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, retry_after)]
//~                                ^^^^^^^^^^^ expected `retry_after = 30`, whole seconds
    A,
    #[qs(code = "b", status = 404, retry_after = -1)]
//~                                              ^^ expected `retry_after = 30`, whole seconds
    B,
    #[qs(code = "c", status = 404, retry_after = 1.5)]
//~                                              ^^^ expected `retry_after = 30`, whole seconds
    C,
    #[qs(code = "d", status = 404, retry_after = 3s)]
//~                                              ^^ expected `retry_after = 30`, whole seconds
    D,
    #[qs(code = "e", status = 404, retry_after = 99999999999999999999)]
//~                                              ^^^^^^^^^^^^^^^^^^^^ expected `retry_after = 30`, whole seconds
    E,
    #[qs(code = "f", status = 404, retry_after = WAIT)]
//~                                              ^^^^ expected `retry_after = 30`, whole seconds
    F,
}

fn main() {}
