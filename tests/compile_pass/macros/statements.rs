//! Types in statement, block and expression fragments, and in macros of one function.
use qs_error::QsError;

macro_rules! run {
    ($statement:stmt; $block:block $expression:expr) => {{
        $statement
        let of_block: &'static str = $block;
        (Error::Own(1).to_string(), of_block, $expression)
    }};
}

fn main() {
    macro_rules! local {
        ($name:ident $code:tt) => {
            #[derive(Debug, QsError)]
            #[qs(code = $code, status = 404)]
            struct $name;
        };
    }

    let found = run!(
        #[derive(Debug, QsError)]
        enum Error {
            #[qs(code = "in_statement", status = 404, message = "{0}")]
            Own(u8),
        };
        {
            local!(Error "in_block");
            Error.code()
        }
        {
            #[derive(Debug, QsError)]
            enum Error {
                #[qs(code = "in_expression", status = 404)]
                Own,
            }
            Error::Own.code()
        }
    );
    assert_eq!(found, ("1".to_owned(), "in_block", "in_expression"));
    local!(First "first");
    local!(Second "second");
    assert_eq!([First.code(), Second.code()], ["first", "second"]);
}
