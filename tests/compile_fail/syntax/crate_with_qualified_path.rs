use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(crate = <Facade>::inner)]
//~          ^^^^^^^^^^^^^^^ expected `crate = path::to::qs_error`
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}
