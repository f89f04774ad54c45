use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, challenge = "Bearer")]
//~                                  ^^^^^^^^^ `challenge` is for status 401, this is 404: remove it
    A,
}

fn main() {}
