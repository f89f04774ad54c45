use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, crate = qs_error)]
//~                                ^^^^^ `crate` is not allowed on a variant: it is a key of the type
    A,
    #[qs(code = "b", status = 404, skip(axum))]
//~                                ^^^^ `skip` is not allowed on a variant: it is a key of the type
    B,
    #[qs(code = "c", status = 404, external_display)]
//~                                ^^^^^^^^^^^^^^^^ `external_display` is not allowed on a variant: it is a key of the type
    C,
}

fn main() {}
