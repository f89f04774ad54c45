use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "no bucket `{bucket}`")]
//~                                            ^^^^^^^^^^^^^^^^^^^^^^ no field `bucket` here; there are no fields; write `{{` for a brace
    A,
}

fn main() {}
