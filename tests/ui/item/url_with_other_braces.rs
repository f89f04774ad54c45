use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{kode}")]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
    #[qs(code = "c_d", status = 404)]
    B,
}

fn main() {}
