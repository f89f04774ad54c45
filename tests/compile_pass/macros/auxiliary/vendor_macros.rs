//! A macro that generates an enum of errors.
pub extern crate qs_error;

pub fn response(error: &dyn qs_error::QsError) -> u16 {
    qs_error::respond(error).status().as_u16()
}

#[macro_export]
macro_rules! storage_errors {
    ($name:ident, $code:literal, $status:literal, $display:literal) => {
        #[derive(Debug, $crate::qs_error::QsError)]
        #[qs(crate = $crate::qs_error, url = "https://example.com/{code}")]
        enum $name {
            #[qs(code = $code, status = $status)]
            Failed(#[qs(member = "disk")] u8),
            #[qs(code = $crate::qs_error::ErrorCode::InvalidRange)]
            #[allow(dead_code)]
            Range,
            #[qs(transparent)]
            Standard(#[qs(from)] $crate::qs_error::ErrorCode),
        }
    };
}
