use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 418)]
//~                           ^^^ status 418 is not registered with IANA: add `unregistered` if it is meant, or use a registered one from 400 to 599; the closest 4xx is `EXPECTATION_FAILED` (417)
    A,
    #[qs(code = "b", status = IM_A_TEAPOT)]
//~                           ^^^^^^^^^^^ status 418 is not registered with IANA: add `unregistered` if it is meant, or use a registered one from 400 to 599; the closest 4xx is `EXPECTATION_FAILED` (417)
    B,
}

fn main() {}
