use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = 1, status = "404", message = b"m", display = 'd', log = "warn", retryable = true, retry_after = "1", expose(x), url = 7)]
//~             ^ expected `code = "…"` or `code = Type::Variant`
//~                         ^^^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
//~                                          ^^^^ expected `message = "…{field}…"`, a single string literal with the fields to print
//~                                                          ^^^ expected `display = "…{field}…"`, a single string literal with the fields to print
//~                                                                     ^^^^^^ expected `log = error`, `warn`, `info`, `debug` or `off`
//~                                                                                         ^^^^ expected `retryable`, without a value
//~                                                                                                             ^^^ expected `retry_after = 30`, whole seconds
//~                                                                                                                        ^^^ expected `expose`, without a value
//~                                                                                                                                   ^ expected `url = "https://…/{code}"`
    A,
}

fn main() {}
