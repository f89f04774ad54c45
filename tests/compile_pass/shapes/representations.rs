//! Representations: packed, aligned, transparent, C, and signed and unsigned integers.
use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Clone, Copy, Debug, QsError)]
#[repr(C, packed)]
#[qs(code = "packed", status = 404, message = "{flag} {bytes:?}")]
struct Packed {
    #[qs(member)]
    flag: u8,
    bytes: [u8; 3],
    #[allow(dead_code)]
    wide: u32,
}

#[derive(Debug, QsError)]
#[repr(C, align(32))]
#[qs(code = "aligned", status = 404, message = "{0}")]
struct Aligned(#[qs(header = "x-a")] u64);

#[derive(Debug, QsError)]
#[repr(transparent)]
#[qs(transparent)]
struct Transparent(#[qs(from)] Fields);

#[derive(Debug, QsError)]
#[repr(i16)]
enum Fields {
    #[qs(code = "unit", status = 404)]
    Unit = -5,
    #[qs(code = "tuple", status = 404, message = "{0}")]
    Tuple(u8) = 7,
    #[qs(code = Self::Unit)]
    Named { x: u8 } = i16::MAX,
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode) = -1,
}

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
#[repr(i64)]
enum Codes {
    #[qs(code = "first", status = 404)]
    First = i64::MIN,
    #[qs(code = "second", status = 404)]
    Second,
    #[qs(code = "third", status = 404)]
    Third = -(1 << 40),
}

fn main() {
    let packed = Packed {
        flag: 1,
        bytes: [2; 3],
        wide: 3,
    };
    assert_eq!(packed.message(), "1 [2, 2, 2]");
    assert_eq!(qs_error::respond(&Aligned(4)).headers()["x-a"], "4");
    assert_eq!(std::mem::align_of::<Aligned>(), 32);
    assert_eq!(Transparent::from(Fields::Tuple(5)).message(), "5");
    assert_eq!(Fields::from(ErrorCode::BadDigest).code(), "bad_digest");
    let Fields::Named { x } = (Fields::Named { x: 6 }) else {
        unreachable!()
    };
    assert_eq!(
        (Fields::Named { x }.code(), Fields::Unit.code()),
        ("unit", "unit")
    );
    assert_eq!("third".parse::<Codes>().unwrap() as i64, -(1 << 40));
    assert_eq!(
        [Codes::First, Codes::Second].map(|code| code as i64),
        [i64::MIN, i64::MIN + 1]
    );
    assert_eq!(Transparent::CATALOG.len(), 42);
}
