//! The gRPC code: `grpc = …`, else by the status.

use qs_error::{ErrorCatalog, HttpCode, QsError};

#[derive(Debug, QsError)]
enum Codes {
    #[qs(code = "exists", status = 409, grpc = already_exists)]
    Exists,
    #[qs(code = "changed", status = 409)]
    Changed,
    #[qs(code = "lost", status = 500, grpc = data_loss, log = warn, action = none)]
    Lost,
    #[qs(code = Self::Exists)]
    Shared,
    #[qs(code = Self::Exists, grpc = aborted)]
    Own,
    #[qs(code = HttpCode::NotFound)]
    Inherited,
    #[qs(code = Origin::Only)]
    InheritedOwn,
}

#[derive(Debug, QsError)]
enum Origin {
    #[qs(code = "only", status = 404, grpc = unavailable)]
    Only,
}

#[derive(Debug, QsError)]
#[qs(code = "of_struct", status = 404, grpc = out_of_range)]
struct OfStruct;

#[test]
fn grpc_code_is_declared_or_by_status() {
    let cases = [
        (Codes::Exists, "already_exists"),
        (Codes::Changed, "aborted"),
        (Codes::Lost, "data_loss"),
        (Codes::Shared, "already_exists"),
        (Codes::Own, "aborted"),
        (Codes::Inherited, "not_found"),
        (Codes::InheritedOwn, "unavailable"),
    ];
    for (error, expected) in cases {
        assert_eq!(error.info().grpc_code().name(), expected, "{error:?}");
    }
    const NUMBER: u8 = OfStruct::CATALOG[0].grpc_code().number();
    assert_eq!(NUMBER, 11);
}
