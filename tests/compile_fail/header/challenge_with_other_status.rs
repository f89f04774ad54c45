use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, challenge = "Bearer")]
//~                                  ^^^^^^^^^ `challenge` requires status 401, not 404: remove `challenge`
    A,
}

fn main() {}
