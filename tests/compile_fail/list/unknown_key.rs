use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, colour = "red")]
//~                                  ^^^^^^ unknown key `colour`; the keys allowed here are `
    A,
}

fn main() {}
