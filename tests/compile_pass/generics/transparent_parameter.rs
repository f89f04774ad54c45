//! A transparent field whose type is a parameter.
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Either<L, R: QsError> {
    #[qs(transparent)]
    Left(L),
    #[qs(transparent)]
    Right(Box<R>),
    #[qs(code = "neither", status = 500)]
    Neither,
}

fn main() {
    let left: Either<ErrorCode, ErrorCode> = Either::Left(ErrorCode::BadDigest);
    assert_eq!(left.code(), "bad_digest");
    let right: Either<ErrorCode, ErrorCode> = Either::Right(Box::new(ErrorCode::InvalidRange));
    assert_eq!(
        (right.status().as_u16(), right.to_string()),
        (416, ErrorCode::InvalidRange.to_string())
    );
    assert_eq!(Either::<ErrorCode, ErrorCode>::Neither.code(), "neither");
}
