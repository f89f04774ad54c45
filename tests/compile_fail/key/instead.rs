use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "quota_used_up", status = 403, instead = "quota_exceeded")]
//~                                            ^^^^^^^ `instead` names the replacement of a deprecated code: add `#[deprecated]`, or remove it
    UsedUp,
    #[qs(code = "quota_exceeded", status = 403)]
    Exceeded,
    #[deprecated]
    #[qs(code = Self::Exceeded, instead = "quota_exceeded", since = "0.1.0")]
//~                             ^^^^^^^ `instead` belongs to the variant that declares the code: move it to `Exceeded`
//~                                                         ^^^^^ `since` belongs to the variant that declares the code: move it to `Exceeded`
    Shared,
}

#[derive(Debug, QsError)]
#[qs(code = "of_struct", status = 404, instead = "a")]
//~                                    ^^^^^^^ `instead` names the replacement of a deprecated code
struct Structure;

fn main() {}
