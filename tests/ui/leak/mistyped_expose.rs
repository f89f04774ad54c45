use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 500, message = "{path}", expsoe)]
    A { path: String },
}

fn main() {}
