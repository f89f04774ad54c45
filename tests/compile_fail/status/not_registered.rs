use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 499)]
//~                           ^^^ status 499 is not registered with IANA; the nearest is 500: add `unregistered` if 499 is meant
    A,
    #[qs(code = "b", status = 418)]
//~                           ^^^ status 418 is not registered with IANA; the nearest is 417: add `unregistered` if 418 is meant
    B,
}

fn main() {}
