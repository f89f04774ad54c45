use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error("no user {name}")]
    #[qs(code = "no_user", status = 404, params)]
//~                                      ^^^^^^ `params` has no effect without `message`: add `message = "…"`, or remove `params`
    NoUser { name: String },
}

fn main() {}
