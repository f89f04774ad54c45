use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, unregistered)]
//~                                  ^^^^^^^^^^^^ status `404` is registered with IANA: remove `unregistered`
    A,
}

fn main() {}
