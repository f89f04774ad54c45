use qs_error::QsError;

type Seconds = u64;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, retry_after = 3)]
//~                                  ^^^^^^^^^^^ E0080 … `retry_after` is always overridden by the field: remove this key, or make the field an `Option`
    A { #[qs(retry_after)] x: Seconds },
}

fn main() {}
