use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(external_display)]
enum Error {
    #[qs(code = "a_b", status = 404, display = "x")]
//~                                  ^^^^^^^ `display` has no effect, because Display is implemented elsewhere: remove `display`
    A,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("x")
    }
}

impl std::error::Error for Error {}

fn main() {}
