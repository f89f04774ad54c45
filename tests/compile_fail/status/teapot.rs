use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 418)]
//~                           ^^^ status `418` is not registered with IANA: add `unregistered` if this is intended, or use a registered status, such as `EXPECTATION_FAILED` (417)
    A,
    #[qs(code = "b", status = IM_A_TEAPOT)]
//~                           ^^^^^^^^^^^ status `418` is not registered with IANA: add `unregistered` if this is intended, or use a registered status, such as `EXPECTATION_FAILED` (417)
    B,
}

fn main() {}
