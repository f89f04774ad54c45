use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A {
        #[qs(code = "c_d")]
//~          ^^^^ `code` cannot be read from a field: write a literal, and use one variant for each code
        a: u8,
        #[qs(message = "m", url = "u")]
//~          ^^^^^^^ key `message` is not allowed on a field: use it on a variant or a struct
//~                         ^^^ key `url` is not allowed on a field: use it on the type or a variant
        b: u8,
    },
}

fn main() {}
