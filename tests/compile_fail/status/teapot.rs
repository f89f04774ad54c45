use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 418)]
//~                           ^^^ status 418 is not registered with IANA; the nearest is 417: add `unregistered` if 418 is meant
    A,
    #[qs(code = "b", status = IM_A_TEAPOT)]
//~                           ^^^^^^^^^^^ status 418 is not registered with IANA; the nearest is 417: add `unregistered` if 418 is meant
    B,
}

fn main() {}
