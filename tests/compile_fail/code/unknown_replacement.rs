use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[deprecated]
    #[qs(code = "quota_used_up", status = 403, instead = "quota_exceded")]
//~                                                      ^^^^^^^^^^^^^^^ E0080 … unknown code `quota_exceded`, did you mean `quota_exceeded`?
    UsedUp,
    #[qs(code = "quota_exceeded", status = 403)]
    Exceeded,
    #[deprecated]
    #[qs(code = "old", status = 403, instead = "bad_digest")]
    Old,
    #[deprecated]
    #[qs(code = "older", status = 403, instead = "no such code")]
//~                                              ^^^^^^^^^^^^^^ E0080 … unknown code `no such code`: expected a code of `Error` or of its `transparent` fields
    Older,
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
enum Generic<T: std::fmt::Debug> {
    #[deprecated]
    #[qs(code = "first", status = 404, message = "{0:?}", instead = "fist")]
//~                                                                 ^^^^^^ E0080 … unknown code `fist`, did you mean `first`?
    First(T),
}

fn main() {}
