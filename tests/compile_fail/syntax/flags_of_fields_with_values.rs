use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A {
        #[qs(retry_after = 3)]
//~                        ^ expected `retry_after`, without a value
        wait: u8,
        #[qs(member = size)]
//~                   ^^^^ expected `member` or `member = "name"`
        size: u8,
        #[qs(header("x-a" = "b"))]
//~                ^^^^^^^^^^^^^ expected `header = "name"`
        name: u8,
        #[qs(expose = true)]
//~                   ^^^^ expected `expose`, without a value
        shown: u8,
    },
    #[qs(code = "c_d", status = 404)]
    B(#[qs(from(x))] std::fmt::Error),
//~            ^^^ expected `from`, without a value
}

fn main() {}
