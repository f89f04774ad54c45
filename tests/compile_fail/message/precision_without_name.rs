use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{0:.*}")]
//~                                          ^^^^^^^^ precision `.*` without a field: write `.name$`
    A(f32),
}

fn main() {}
