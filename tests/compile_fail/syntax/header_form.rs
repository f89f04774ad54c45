use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("allow", "GET"), header = "allow")]
//~                                        ^^^^^^^^^^^^^^^^ expected `header("name" = …)` with a string literal, the path of a constant, or `_`
//~                                                                   ^^^^^^^ expected `header("name" = …)` with a string literal, the path of a constant, or `_`
    A,
}

fn main() {}
