use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, display = "{pat}")]
//~                                          ^^^^^^^ unknown field `pat`, did you mean `path`? the fields are `{path}`
    A { path: u8 },
    #[qs(code = "b", status = 404, display = "{0}", message = "{1}")]
//~                                                           ^^^^^ unknown field `1`, did you mean `0`? the fields are `{0}`
    B(u8),
}

fn main() {}
