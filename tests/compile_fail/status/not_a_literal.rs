use qs_error::QsError;

const NUMBER: u16 = 404;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = NUMBER)]
//~                           ^^^^^^ unknown error status `NUMBER`: expected a number from 400 to 599, or its name in `http::StatusCode`
    A,
    #[qs(code = "b", status = self.status)]
//~                           ^^^^^^^^^^^ `status` cannot be read from `self.status`: write a literal, and use one variant for each status
    B { status: u16 },
    #[qs(code = "c", status = .0)]
//~                           ^^ `status` cannot be read from `.0`: write a literal, and use one variant for each status
    C(u16),
    #[qs(code = "d", status = Self::LIMIT)]
//~                           ^^^^^^^^^^^ `status` cannot be read from `Self::LIMIT`: write a literal, and use one variant for each status
    D,
    #[qs(code = "e", status = 404)]
    E(#[qs(status)] u16),
//~        ^^^^^^ `status` cannot be read from a field: write a literal, and use one variant for each status
}

fn main() {}
