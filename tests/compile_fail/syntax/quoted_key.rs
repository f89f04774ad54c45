use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs("code" = "a", status = 404)]
//~      ^^^^^^ quoted key `"code"`: write `code`
    A,
    #[qs(code = "b", "status" = 404)]
//~                  ^^^^^^^^ quoted key `"status"`: write `status`
    B,
}

fn main() {}
