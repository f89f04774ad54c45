use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, skip(axum))]
//~                                  ^^^^ `skip` is not allowed on a variant: it is a key of the type
    A,
}

fn main() {}
