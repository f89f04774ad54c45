use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = qs_errors::ErrorCode::InvalidRange)]
//~             ^^^^^^^^^ E0433 … `qs_errors`
    A,
}

fn main() {}
