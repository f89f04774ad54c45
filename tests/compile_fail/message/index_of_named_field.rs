use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{0}")]
//~                                          ^^^^^ unknown field `0`: the fields are `{size}`
    A { size: u8 },
    #[qs(code = "b", status = 404, message = "{size}")]
//~                                          ^^^^^^^^ unknown field `size`: the fields are `{0}`
    B(u8),
}

fn main() {}
