use qs_error::QsError;

#[derive(Debug, QsError)]
enum Broken {
    #[qs(code = "a_b", statsu = 404)]
//~                    ^^^^^^ unknown key `statsu`, did you mean `status`?
    A,
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Broken::A)]
    A,
}

fn main() {}
