use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a"; status = 404)]
//~                ^ write `,` instead of `;`
    A,
    #[qs(code = "b", status = 404;)]
//~                              ^ write `,` instead of `;`
    B,
}

fn main() {}
