use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("allow", "GET"), header = "allow")]
//~                                        ^^^^^^^^^^^^^^^^ expected `header("name" = "value")`, a constant's path or `_` as the value
//~                                                                   ^^^^^^^ expected `header("name" = "value")`, a constant's path or `_` as the value
    A,
}

fn main() {}
