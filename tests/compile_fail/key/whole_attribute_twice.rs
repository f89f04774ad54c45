use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    #[qs(code = "a_b", status = 404)]
//~      ^^^^^^^^^^^^ `code` is given twice, first as `code = "a_b"`: keep one
//~                    ^^^^^^^^^^^^ `status` is given twice, first as `status = 404`: keep one
    A,
}

fn main() {}
