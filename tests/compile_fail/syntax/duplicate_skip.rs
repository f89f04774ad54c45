use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(skip(from_str, from_str, axumm))]
//~                 ^^^^^^^^ duplicate conversion `from_str`: keep one
//~                           ^^^^^ unknown conversion `axumm`, did you mean `axum`?
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}
