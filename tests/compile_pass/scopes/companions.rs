//! Companion enums in functions, methods and hidden modules. `allow` on a type also applies to its
//! companion.
use qs_error::{ErrorCode, ErrorCodes, QsError};

fn in_function() -> usize {
    #[derive(Debug, QsError)]
    #[allow(dead_code)]
    #[qs(codes = Code)]
    enum Error<'a> {
        #[qs(code = "in_function", status = 404, message = "{0}")]
        Own(&'a str),
        #[qs(transparent)]
        Local(Local),
        #[qs(transparent)]
        Standard(ErrorCode),
    }
    #[derive(Debug, QsError)]
    #[allow(dead_code)]
    #[qs(codes = LocalCode, code = "local", status = 404)]
    struct Local;
    assert_eq!("local".parse(), Ok(Code::Local(LocalCode::Local)));
    Code::ALL.len()
}

fn facade_of_function() -> &'static str {
    use qs_error as local;

    #[derive(Debug, local::QsError)]
    #[allow(dead_code)]
    #[qs(crate = local, codes = Code)]
    enum Error {
        #[qs(code = "imported", status = 404)]
        Own(u8),
        #[qs(transparent)]
        Standard(local::ErrorCode),
    }
    let _ = (Error::Own(1), Error::Standard(ErrorCode::BadDigest));
    local::ErrorCodes::as_str(&Code::Own)
}

mod outer {
    pub mod inner {
        #[derive(Debug, qs_error::QsError)]
        #[allow(dead_code)]
        #[qs(codes = Code)]
        pub(in crate::outer) enum Error {
            #[qs(code = "restricted", status = 404)]
            A(u8),
        }
    }

    pub fn code() -> &'static str {
        let _ = inner::Error::A(1);
        qs_error::ErrorCodes::as_str(&inner::Code::A)
    }
}

struct Unit;

impl Unit {
    fn in_method() -> String {
        #[derive(Debug, QsError)]
        #[allow(dead_code)]
        #[qs(codes = Code, code = "in_method", status = 404)]
        struct Error;
        assert_eq!(Error.code(), "in_method");
        format!("{:?} {}", Code::Error, Code::Error)
    }
}

macro_rules! declare {
    ($name:ident $codes:ident $inner:ty) => {
        #[derive(Debug, QsError)]
        #[allow(clippy::exhaustive_enums)]
        #[qs(codes = $codes)]
        pub enum $name {
            #[qs(code = "declared", status = 404)]
            Own(u8),
            #[qs(transparent)]
            Inner($inner),
        }
    };
    ($codes:ident) => {
        #[derive(Debug, QsError)]
        #[allow(dead_code)]
        #[qs(codes = $codes, code = "fixed", status = 404)]
        struct Fixed;
    };
    () => {
        #[derive(Debug, QsError)]
        #[allow(dead_code)]
        #[qs(codes = Everything, code = "everything", status = 404)]
        struct All;
    };
}

declare!(Declared DeclaredCode ErrorCode);
declare!(FixedCode);
declare!();

fn main() {
    assert_eq!(in_function(), 42);
    assert_eq!(facade_of_function(), "imported");
    assert_eq!(outer::code(), "restricted");
    assert_eq!(Unit::in_method(), "Error in_method");
    assert_eq!(DeclaredCode::ALL.len(), 41);
    assert_eq!((Fixed.code(), All.code()), ("fixed", "everything"));
    assert_eq!(
        (FixedCode::Fixed.as_str(), Everything::All.as_str()),
        ("fixed", "everything")
    );
    let declared = [Declared::Own(1), Declared::Inner(ErrorCode::BadDigest)];
    assert_eq!(
        declared.map(|error| error.code()),
        ["declared", "bad_digest"]
    );
}
