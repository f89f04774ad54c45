use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, colour = "red")]
//~                                  ^^^^^^ unknown key `colour`: expected one of `
    A,
}

fn main() {}
