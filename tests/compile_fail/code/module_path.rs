use qs_error::QsError;

mod vendor {
    pub mod nested {
        #[derive(Debug, qs_error::QsError)]
        #[qs(code = "gone", status = 410)]
        pub struct Gone;
    }
}

#[derive(Debug, QsError)]
#[qs(code = "quota_used_up", status = 403)]
struct Quota;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = vendor::nested::Gone)]
//~             ^^^^^^^^^^^^^^ E0573 … expected type, found module
    Gone,
    #[qs(code = self::Quota)]
//~             ^^^^ E0573 … expected type, found module
    Quota,
}

#[derive(Debug, QsError)]
enum CratePath {
    #[qs(code = qs_error::ErrorCode)]
//~             ^^^^^^^^ E0573 … expected type, found crate
//~             ^^^^^^^^^^^^^^^^^^^ E0574 … found enum `qs_error::ErrorCode`
    Standard,
}

fn main() {}
