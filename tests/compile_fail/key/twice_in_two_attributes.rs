use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    #[qs(code = "c_d")]
//~      ^^^^^^^^^^^^ `code` is given twice, first as `code = "a_b"`: keep one
    A,
}

fn main() {}
