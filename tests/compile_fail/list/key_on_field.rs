use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(code = "c_d")] x: u8 },
//~          ^^^^ `code` is not allowed on a field; the keys allowed here are `
}

fn main() {}
