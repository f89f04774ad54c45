use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Error)]
//~          ^^^^^ name `Error` is already used by the type: use another name, such as `ErrorCode`
enum Error {
    #[qs(code = "a_b", status = 404)]
    A(u8),
}

#[derive(Debug, QsError)]
#[qs(codes = Quota, code = "quota_used_up", status = 403)]
//~          ^^^^^ name `Quota` is already used by the type: use another name, such as `QuotaCode`
struct Quota;

#[derive(Debug, QsError)]
#[qs(codes = T)]
//~          ^ name `T` is already used by a parameter: use another name, such as `GenericCode`
enum Generic<T> {
    #[qs(code = "c_d", status = 404, message = "{0}")]
    C(T),
}

fn main() {}
