use qs_error::QsError;

#[derive(Debug, QsError)]
struct TenantThrottled {
    tenant: u64,
}

fn main() {}
