//! Conversions that the user implements in addition to the derived ones.
use qs_error::{ErrorCode, QsError};

trait Report {
    fn report(&self) -> String;
}

impl<T: std::error::Error> Report for T {
    fn report(&self) -> String {
        self.to_string()
    }
}

#[derive(Debug, QsError)]
#[qs(skip(axum, from_str))]
enum Codes {
    #[qs(code = "one", status = 404)]
    One,
    #[qs(code = "two", status = 404)]
    Two,
}

impl std::str::FromStr for Codes {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text == "1" {
            Ok(Self::One)
        } else {
            Err(())
        }
    }
}

impl axum::response::IntoResponse for Codes {
    fn into_response(self) -> axum::response::Response {
        axum::response::Response::new(self.code().into())
    }
}

impl From<u8> for Codes {
    fn from(_: u8) -> Self {
        Self::Two
    }
}

impl From<Codes> for ErrorCode {
    fn from(_: Codes) -> Self {
        Self::BadDigest
    }
}

fn main() {
    assert_eq!("1".parse::<Codes>().unwrap().report(), "Not Found");
    assert_eq!(ErrorCode::from(Codes::from(1)).code(), "bad_digest");
    let response = axum::response::IntoResponse::into_response(Codes::One);
    assert_eq!(response.status(), 200);
}
