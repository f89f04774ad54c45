use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{kode}")]
//~        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unexpected brace in `url`: the only placeholder is `{code}`, write other braces as `%7B` and `%7D`
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
    #[qs(code = "c_d", status = 404)]
    B,
}

fn main() {}
