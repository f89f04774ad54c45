use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(source = true)] x: std::io::Error },
//~                   ^^^^ expected `source`, without a value
}

fn main() {}
