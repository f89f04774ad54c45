use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(r#code = "a", status = 404)]
//~      ^^^^^^ unknown key `r#code`, did you mean `code`?
    A,
}

fn main() {}
