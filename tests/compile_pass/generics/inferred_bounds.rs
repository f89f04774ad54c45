//! Bounds are inferred from the message, for each formatting trait.
use std::fmt::{self, Binary, Debug, Display, LowerExp, LowerHex, Octal, Pointer, UpperHex};

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error<A, B, C, D, E, F, G, H> {
    #[qs(
        code = "all",
        status = 404,
        message = "{0} {1:?} {2:x} {3:X} {4:o} {5:b} {6:e} {7:p}"
    )]
    All(A, B, C, D, E, F, G, H),
}

fn needs<A, B, C, D, E, F, G, H>(error: &Error<A, B, C, D, E, F, G, H>) -> String
where
    A: Display + Debug,
    B: Debug,
    C: LowerHex + Debug,
    D: UpperHex + Debug,
    E: Octal + Debug,
    F: Binary + Debug,
    G: LowerExp + Debug,
    H: Pointer + Debug,
{
    error.message().into_owned() + error.code()
}

#[derive(Debug)]
struct OnlyHex;

impl LowerHex for OnlyHex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hex")
    }
}

fn main() {
    let pointer = &1_u8 as *const u8;
    let error = Error::All("a", "b", OnlyHex, 11, 8, 2, 1.5, pointer);
    assert_eq!(
        needs(&error),
        format!("a \"b\" hex B 10 10 1.5e0 {:p}all", pointer)
    );
}
