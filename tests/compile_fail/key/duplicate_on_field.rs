use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A {
        #[qs(member, member)]
//~                  ^^^^^^ duplicate key `member`, first set as `member`: keep one
        a: u8,
        #[qs(header = "x-b")]
        #[qs(header = "x-c")]
//~          ^^^^^^^^^^^^^^ duplicate key `header`, first set as `header = "x-b"`: keep one
        b: u8,
    },
}

fn main() {}
