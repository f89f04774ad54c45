use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, crate = qs_error)]
//~                                ^^^^^ key `crate` is not allowed on a variant: use it on the type
    A,
    #[qs(code = "b", status = 404, skip(axum))]
//~                                ^^^^ key `skip` is not allowed on a variant: use it on the type
    B,
    #[qs(code = "c", status = 404, external_display)]
//~                                ^^^^^^^^^^^^^^^^ key `external_display` is not allowed on a variant: use it on the type
    C,
}

fn main() {}
