//@ uses: TenantThrottled
use qs_error::QsError;

#[derive(Debug, QsError)]
struct TenantThrottled {
//~    ^^^^^^^^^^^^^^^ missing `code`: add `#[qs(code = "tenant_throttled", status = 404)]`
    tenant: u64,
}

fn main() {}
