use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, crate = qs_error)]
//~                                ^^^^^ `crate` is not allowed on a variant; the keys allowed here are `
    A,
    #[qs(code = "b", status = 404, skip(axum))]
//~                                ^^^^ `skip` is not allowed on a variant; the keys allowed here are `
    B,
    #[qs(code = "c", status = 404, external_display)]
//~                                ^^^^^^^^^^^^^^^^ `external_display` is not allowed on a variant; the keys allowed here are `
    C,
}

fn main() {}
