use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(Code = "a", STATUS = 404)]
//~      ^^^^ unknown key `Code`, did you mean `code`?
//~                  ^^^^^^ unknown key `STATUS`, did you mean `status`?
    A,
}

fn main() {}
