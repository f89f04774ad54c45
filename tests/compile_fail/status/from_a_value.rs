use qs_error::QsError;

const NUMBER: u16 = 404;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = NUMBER)]
//~                           ^^^^^^ `NUMBER` is not an error status; expected a name of `http::StatusCode` from 400 to 599, or the number: a code has one status and one name; use one variant for each
    A,
    #[qs(code = "b", status = self.status)]
//~                           ^^^^^^^^^^^ `status` cannot come from `self.status`: a code has one status and one name; use one variant for each
    B { status: u16 },
    #[qs(code = "c", status = .0)]
//~                           ^^ `status` cannot come from `.0`: a code has one status and one name; use one variant for each
    C(u16),
    #[qs(code = "d", status = Self::LIMIT)]
//~                           ^^^^^^^^^^^ `status` cannot come from `Self::LIMIT`: a code has one status and one name; use one variant for each
    D,
    #[qs(code = "e", status = 404)]
    E(#[qs(status)] u16),
//~        ^^^^^^ `status` cannot come from a field: a code has one status and one name; use one variant for each
}

fn main() {}
