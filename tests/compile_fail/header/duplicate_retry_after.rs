use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, retry_after = 3)]
//~                                  ^^^^^^^^^^^ `retry_after` is always overridden by the field: remove this key, or make the field an `Option`
    A { #[qs(retry_after)] x: u64 },
}

fn main() {}
