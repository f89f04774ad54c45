use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(membr)] x: u8 },
//~          ^^^^^ unknown key `membr`, did you mean `member`?
}

fn main() {}
