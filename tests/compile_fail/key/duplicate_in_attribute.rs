use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, status = 405)]
//~                                  ^^^^^^^^^^^^ duplicate key `status`, first set as `status = 404`: keep one
    A,
}

fn main() {}
