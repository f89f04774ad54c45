use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a"; status = 404)]
//~                ^ unexpected `;`: write `,`
    A,
    #[qs(code = "b", status = 404;)]
//~                              ^ unexpected `;`: write `,`
    B,
}

fn main() {}
