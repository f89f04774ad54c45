use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", statsu = 404)]
//~                    ^^^^^^ unknown key `statsu`, did you mean `status`?
    A,
}

fn main() {}
