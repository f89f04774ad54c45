use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "reading", status = 500)]
    Read(#[from] std::io::Error),
//~      ^^^^^^^ `#[from]` has no effect without `#[error(…)]`: write `#[qs(from)]`
    #[qs(code = "writing", status = 500)]
    Write {
        #[source]
//~     ^^^^^^^^^ `#[source]` has no effect without `#[error(…)]`: write `#[qs(source)]`
        cause: std::io::Error,
    },
}

fn main() {}
