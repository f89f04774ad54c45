use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(require(remdy, Cause, colour, remedy, remedy))]
//~          ^^^^^ unknown section `remdy`, did you mean `remedy`?
//~                 ^^^^^ unknown section `Cause`, did you mean `cause`?
//~                        ^^^^^^ unknown section `colour`: expected one of `description`, `cause`, `remedy` and `example`
//~                                        ^^^^^^ duplicate section `remedy`: keep one
enum Error {
    #[qs(code = "a", status = 404)]
    A,
}

fn main() {}
