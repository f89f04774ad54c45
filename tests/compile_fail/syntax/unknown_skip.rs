use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(skip(axumm))]
//~       ^^^^^ unknown conversion `axumm`, did you mean `axum`?
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}
