use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "quota_used_up", status = 403, instead = "quota_exceeded")]
//~                                            ^^^^^^^ `instead` requires `#[deprecated]`: add `#[deprecated]`, or remove `instead`
    UsedUp,
    #[qs(code = "quota_exceeded", status = 403)]
    Exceeded,
    #[deprecated]
    #[qs(code = Self::Exceeded, instead = "quota_exceeded", since = "0.1.0")]
//~                             ^^^^^^^ `instead` is not allowed on a variant that shares a code: move it to `Exceeded`
//~                                                         ^^^^^ `since` is not allowed on a variant that shares a code: move it to `Exceeded`
    Shared,
}

#[derive(Debug, QsError)]
#[qs(code = "of_struct", status = 404, instead = "a")]
//~                                    ^^^^^^^ `instead` requires `#[deprecated]`
struct Structure;

fn main() {}
