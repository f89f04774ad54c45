use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A {
        #[qs(code = "c_d")]
//~          ^^^^ `code` is not allowed on a field; the keys allowed here are `
        a: u8,
        #[qs(message = "m", url = "u")]
//~          ^^^^^^^ `message` is not allowed on a field; the keys allowed here are `
//~                         ^^^ `url` is not allowed on a field; the keys allowed here are `
        b: u8,
    },
}

fn main() {}
