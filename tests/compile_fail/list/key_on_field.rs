use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(code = "c_d")] x: u8 },
//~          ^^^^ `code` cannot be read from a field: write a literal, and use one variant for each code
}

fn main() {}
