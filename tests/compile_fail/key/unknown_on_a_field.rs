use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(membr)] x: u8 },
//~          ^^^^^ unknown key `membr`, did you mean `member`? the keys allowed here are `header`, `retry_after`, `expose`, `source`, `from` and `member`
}

fn main() {}
