use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(member = "")] x: u8 },
//~                   ^^ empty member name: expected `member = "name"`
}

fn main() {}
