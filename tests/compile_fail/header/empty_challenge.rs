use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(challenge = "")]
//~              ^^ expected `challenge = "Bearer"` or `challenge = _`
enum Error {
    #[qs(code = "a_b", status = 401, challenge)]
//~                                  ^^^^^^^^^ expected `challenge = "Bearer"` or `challenge = _`
    A,
}

fn main() {}
