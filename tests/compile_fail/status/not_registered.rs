use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 499)]
//~                           ^^^ status `499` is not registered with IANA: add `unregistered` if this is intended, or use a registered status, such as `UNAVAILABLE_FOR_LEGAL_REASONS` (451)
    A,
    #[qs(code = "b", status = 418)]
//~                           ^^^ status `418` is not registered with IANA: add `unregistered` if this is intended, or use a registered status, such as `EXPECTATION_FAILED` (417)
    B,
}

fn main() {}
