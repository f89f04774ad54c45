use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "{size}")]
//~                                            ^^^^^^^^ unknown field `size`: there are no fields, write `{{` for a brace
    A {
        #[cfg(any())]
        size: u8,
    },
}

fn main() {}
