use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, log = wran)]
//~                                        ^^^^ unknown level `wran`, did you mean `warn`? expected one of `error`, `warn`, `info`, `debug` and `off`
    A,
}

fn main() {}
