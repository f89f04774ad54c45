//! Types in the bodies of constants: lengths, discriminants, const arguments, statics.
use qs_error::{ErrorCode, QsError};

struct Buffer {
    bytes: [u8; {
        #[derive(Debug, QsError)]
        enum Error {
            #[qs(code = "in_length", status = 404, message = "{0}")]
            Own(u8),
            #[qs(code = ErrorCode::BadDigest)]
            Inherited(#[qs(from)] std::fmt::Error),
        }
        let _ = (Error::Own(1), Error::Inherited(std::fmt::Error));
        4
    }],
}

enum Numbers {
    One = {
        #[derive(Debug, QsError)]
        #[qs(code = "in_discriminant", status = 404)]
        struct Error;
        let _ = Error;
        1
    },
}

struct Of<const N: usize>;

static CODE: fn() -> &'static str = {
    #[derive(Debug, QsError)]
    enum Error {
        #[qs(code = "in_static", status = 404)]
        Own,
        #[qs(transparent)]
        Standard(ErrorCode),
    }
    || {
        Error::Own
            .code()
            .max(Error::Standard(ErrorCode::BadDigest).code())
    }
};

fn main() {
    let of = Of::<
        {
            #[derive(Debug, QsError)]
            #[qs(code = "in_argument", status = 404)]
            struct Error;
            let _ = Error;
            3
        },
    >;
    fn length<const N: usize>(_: Of<N>) -> usize {
        N
    }
    assert_eq!((length(of), Buffer { bytes: [0; 4] }.bytes.len()), (3, 4));
    assert_eq!((Numbers::One as u8, CODE()), (1, "in_static"));
    let code = const {
        #[derive(Debug, PartialEq, QsError)]
        enum Codes {
            #[qs(code = "in_const_block", status = 410)]
            One,
        }
        || "in_const_block".parse::<Codes>().unwrap().status()
    };
    assert_eq!(code(), 410);
}
