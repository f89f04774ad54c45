use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, log)]
//~                                ^^^ expected `log = error`, `warn`, `info`, `debug` or `off`
    A,
    #[qs(code = "b", status = 404, log = "warn")]
//~                                      ^^^^^^ expected `log = error`, `warn`, `info`, `debug` or `off`
    B,
    #[qs(code = "c", status = 404, log(warn))]
//~                                   ^^^^^^ expected `log = error`, `warn`, `info`, `debug` or `off`
    C,
}

fn main() {}
