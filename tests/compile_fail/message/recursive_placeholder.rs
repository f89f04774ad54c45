use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "{self}")]
//~                                            ^^^^^^^^ recursive placeholder `{self}`: the fields are `{x}`
    A { x: u8 },
}

fn main() {}
