use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "no bucket `{bucket}`")]
//~                                            ^^^^^^^^^^^^^^^^^^^^^^ unknown field `bucket`: there are no fields, write `{{` for a brace
    A,
}

fn main() {}
