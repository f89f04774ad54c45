use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "{0} {1}")]
//~                                            ^^^^^^^^^ unknown field `1`, did you mean `0`? the fields are `{0}`
    A(u8),
}

fn main() {}
