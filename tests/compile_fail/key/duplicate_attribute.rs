use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    #[qs(code = "a_b", status = 404)]
//~      ^^^^^^^^^^^^ duplicate key `code`, first set as `code = "a_b"`: keep one
//~                    ^^^^^^^^^^^^ duplicate key `status`, first set as `status = 404`: keep one
    A,
}

fn main() {}
