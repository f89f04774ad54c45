use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
//~          ^^^^ E0119 … conflicting implementations of trait `std::fmt::Display` for type `Code`
enum Error {
    #[qs(code = "a_b", status = 404)]
    A(u8),
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("code")
    }
}

fn main() {}
