use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
//~  ^^^^^ E0119 … `std::fmt::Display`
    #[qs(code = "a_b", status = 404)]
    A,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("own")
    }
}

fn main() {}
