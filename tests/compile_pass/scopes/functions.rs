//! Types in functions, closures, blocks and methods.
use qs_error::{ErrorCode, QsError};

fn in_function() -> String {
    #[derive(Debug, QsError)]
    enum Error {
        #[qs(code = "in_function", status = 404, message = "{0}")]
        Own(u8),
        #[qs(code = ErrorCode::InvalidRange)]
        Inherited,
        #[qs(code = Error::Own)]
        ByName,
        #[qs(transparent)]
        Local(Local),
    }
    #[derive(Debug, QsError)]
    #[qs(code = "local", status = 404)]
    struct Local;
    [
        Error::Own(1),
        Error::Inherited,
        Error::ByName,
        Error::Local(Local),
    ]
    .map(|error| error.code())
    .join(" ")
}

const IN_BLOCK: &str = {
    #[derive(Debug, QsError)]
    #[qs(code = "in_block", status = 404)]
    struct Error;
    let _ = Error;
    "block"
};

trait Code {
    const CODE: &'static str;

    fn in_method() -> &'static str {
        #[derive(Debug, QsError)]
        #[qs(code = "in_method", status = 404)]
        struct Error;
        Error.code()
    }
}

struct Unit;

impl Code for Unit {
    const CODE: &'static str = "unit";
}

const _: () = {
    #[derive(Debug, QsError)]
    #[qs(code = "in_const", status = 404)]
    pub struct Hidden;

    impl Code for Hidden {
        const CODE: &'static str = "hidden";
    }
};

fn main() {
    assert_eq!(in_function(), "in_function invalid_range in_function local");
    let in_closure = || {
        #[derive(Debug, QsError)]
        #[qs(code = "in_closure", status = 404)]
        struct Error;
        Error.code()
    };
    assert_eq!(
        (in_closure(), Unit::in_method(), IN_BLOCK, Unit::CODE),
        ("in_closure", "in_method", "block", "unit")
    );
}
