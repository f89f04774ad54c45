use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A {
        #[qs(code = "c_d")]
//~          ^^^^ `code` cannot come from a field: a code has one status and one name; use one variant for each
        a: u8,
        #[qs(message = "m", url = "u")]
//~          ^^^^^^^ `message` is not allowed on a field: it is a key of a variant or a struct
//~                         ^^^ `url` is not allowed on a field: it is a key of the type or a variant
        b: u8,
    },
}

fn main() {}
