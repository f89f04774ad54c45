use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, ,)]
//~                                ^ expected a key
    A,
    #[qs(code = "b", status = 404, 1)]
//~                                ^ expected a key: one of `
    B,
    #[qs(code = "c", status = 404, (x))]
//~                                ^^^ expected a key: one of `
    C,
}

fn main() {}
