use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
//~  ^^^^^ E0119 … `FromStr`
    #[qs(code = "a_b", status = 404)]
    A,
}

impl std::str::FromStr for Error {
    type Err = ();

    fn from_str(_: &str) -> Result<Self, ()> {
        Ok(Self::A)
    }
}

fn main() {}
