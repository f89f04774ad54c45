use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[deprecated]
    #[qs(code = "quota_used_up", status = 403, instead = "quota_used_up")]
//~                                                      ^^^^^^^^^^^^^^^ `instead` names the deprecated code itself: name another code, or remove `instead`
    UsedUp,
    #[qs(code = Self::UsedUp)]
    Shared,
}

#[deprecated]
#[derive(Debug, QsError)]
#[qs(code = "of_struct", status = 404, instead = "of_struct")]
//~                                              ^^^^^^^^^^^ `instead` names the deprecated code itself
struct Structure;

#[derive(Debug, QsError)]
enum Inherited {
    #[deprecated]
    #[qs(code = ErrorCode::BadDigest, instead = "bad_digest")]
//~                                             ^^^^^^^^^^^^ E0080 … `instead` names the deprecated code itself: name another code, or remove `instead`
    Digest,
    #[deprecated]
    #[qs(code = ErrorCode::CnameError, instead = "bad_digest")]
    Cname,
}

fn main() {}
