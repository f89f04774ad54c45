use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{0:.*}")]
//~                                          ^^^^^^^^ `.*` names no field: write the precision as `.name$`
    A(f32),
}

fn main() {}
