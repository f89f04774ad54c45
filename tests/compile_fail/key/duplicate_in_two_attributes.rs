use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    #[qs(code = "c_d")]
//~      ^^^^^^^^^^^^ duplicate key `code`, first set as `code = "a_b"`: keep one
    A,
}

fn main() {}
