use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, grpc = already_exist)]
//~                                       ^^^^^^^^^^^^^ unknown gRPC code `already_exist`, did you mean `already_exists`?
    A,
    #[qs(code = "b", status = 404, grpc = ok)]
//~                                       ^^ unknown gRPC code `ok`: expected one of `cancelled`
    B,
    #[qs(code = "c", status = 404, grpc = Code::NotFound)]
//~                                       ^^^^^^^^^^^^^^ unknown gRPC code `Code::NotFound`
    C,
    #[qs(code = "d", status = 404, grpc = 5)]
//~                                       ^ expected `grpc = already_exists` or another gRPC code, without quotes
    D,
    #[qs(code = "e", status = 404, grpc = "not_found")]
//~                                       ^^^^^^^^^^^ expected `grpc = already_exists` or another gRPC code, without quotes
    E,
}

fn main() {}
