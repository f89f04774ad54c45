use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(challange = "Bearer")]
//~  ^^^^^^^^^ unknown key `challange`, did you mean `challenge`?
enum Error {
    #[qs(code = "a_b", status = 401)]
    A,
    #[qs(code = "c_d")]
//~             ^^^^^ missing `status`: add `status = 404`, or another status from 400 to 599
    B,
}

fn main() {}
