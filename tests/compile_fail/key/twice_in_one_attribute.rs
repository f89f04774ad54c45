use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, status = 405)]
//~                                  ^^^^^^^^^^^^ `status` is given twice, first as `status = 404`: keep one
    A,
}

fn main() {}
