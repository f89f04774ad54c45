use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "{}")]
//~                                            ^^^^ empty placeholder `{}`: the fields are `{0}`
    A(u8),
}

fn main() {}
