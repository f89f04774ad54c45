use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs("code" = "a", status = 404)]
//~      ^^^^^^ a key has no quotes: write `code`
    A,
    #[qs(code = "b", "status" = 404)]
//~                  ^^^^^^^^ a key has no quotes: write `status`
    B,
}

fn main() {}
