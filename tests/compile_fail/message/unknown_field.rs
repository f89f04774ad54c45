use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "no bucket `{buckt}`")]
//~                                            ^^^^^^^^^^^^^^^^^^^^^ unknown field `buckt`, did you mean `bucket`? the fields are `{bucket}`
    A { bucket: String },
}

fn main() {}
