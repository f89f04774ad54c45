use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", statsu = 404)]
//~                    ^^^^^^ unknown key `statsu`, did you mean `status`?
    A,
    #[qs(code = "c_d", status = 200)]
//~                             ^^^ invalid status `200`: expected 400..=599
    B,
    #[qs(code = "e_f", status = 404, message = "{x}")]
//~                                            ^^^^^ unknown field `x`: there are no fields, write `{{` for a brace
    C,
}

fn used() -> Box<dyn QsError> {
    let text = Error::A.to_string();
    let error: &dyn std::error::Error = &Error::B;
    let _ = (text, error, qs_error::ErrorResponse::from(Error::C));
    Box::new(Error::A)
}

fn main() {}
