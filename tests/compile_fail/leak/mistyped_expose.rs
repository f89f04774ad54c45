use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 500, message = "{path}", expsoe)]
//~                                                      ^^^^^^ unknown key `expsoe`, did you mean `expose`?
    A { path: String },
}

fn main() {}
