use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A {
        #[qs(member, member)]
//~                  ^^^^^^ `member` is given twice, first as `member`: keep one
        a: u8,
        #[qs(header = "x-b")]
        #[qs(header = "x-c")]
//~          ^^^^^^^^^^^^^^ `header` is given twice, first as `header = "x-b"`: keep one
        b: u8,
    },
}

fn main() {}
