use qs_error::QsError;

#[derive(Debug, serde::Serialize)]
struct Cause;

impl std::fmt::Display for Cause {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Cause {}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 400)]
    A { #[qs(member)] source: Cause },
//~          ^^^^^^ member shows the source `source` to clients: remove `member`, or add `expose` if this is intended
}

fn main() {}
