use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 500)]
    A { #[qs(source)] a: std::io::Error, #[qs(source)] b: std::io::Error },
//~                                           ^^^^^^ duplicate `source`: keep one
}

fn main() {}
