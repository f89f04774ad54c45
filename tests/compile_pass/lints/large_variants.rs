//! A type of several kilobytes, with lints on the sizes of types.
#![deny(clippy::large_types_passed_by_value, clippy::large_stack_arrays)]
#![deny(clippy::large_stack_frames, clippy::large_const_arrays)]

use qs_error::{ErrorResponse, QsError};

#[derive(Debug, QsError)]
#[allow(clippy::large_enum_variant, variant_size_differences)]
enum Error {
    #[qs(code = "large", status = 413, message = "{bytes:.0?}")]
    Large {
        bytes: [u8; 4096],
        #[qs(header = "x-name")]
        name: char,
    },
    #[qs(code = "from_large", status = 500)]
    FromLarge(#[qs(from)] Large),
    #[qs(code = "small", status = 404)]
    Small,
}

#[derive(Debug, QsError)]
#[qs(code = "inner", status = 409)]
struct Large([u64; 1024]);

fn main() {
    let large = Error::Large {
        bytes: [7; 4096],
        name: 'n',
    };
    assert_eq!(large.message().matches('7').count(), 4096);
    assert_eq!(qs_error::respond(&large).headers()["x-name"], "n");
    let response = ErrorResponse::from(large);
    assert!(std::mem::size_of_val(&response) <= 128);
    assert_eq!(response.message().len(), 3 * 4096);
    let source = Error::from(Large([1; 1024]));
    let inner = std::error::Error::source(&source).unwrap();
    assert_eq!(inner.downcast_ref::<Large>().unwrap().0.len(), 1024);
    assert_eq!(Error::Small.code(), "small");
}
