use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
//~  ^^^^^ E0119 … `IntoResponse`
    #[qs(code = "a_b", status = 404)]
    A,
}

impl axum::response::IntoResponse for Error {
    fn into_response(self) -> axum::response::Response {
        axum::response::Response::default()
    }
}

fn main() {}
