use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{pat} {pat} {} {sise")]
//~                                          ^^^^^^^^^^^^^^^^^^^^^^ empty placeholder `{}`: the fields are `{path}` and `{size}`
//~                                          ^^^^^^^^^^^^^^^^^^^^^^ unknown field `pat`, did you mean `path`? the fields are `{path}` and `{size}`
//~                                          ^^^^^^^^^^^^^^^^^^^^^^ unclosed `{` in `message`: close it with `}`, or write `{{` for a brace
    A { path: u8, size: u8 },
}

fn main() {}
