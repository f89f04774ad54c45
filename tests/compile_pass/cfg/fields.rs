//! Fields that `cfg` removes.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "named", status = 404, message = "{here}")]
    Named {
        #[cfg(any())]
        #[qs(member)]
        gone: NoSuchType,
        here: u8,
    },
    #[qs(code = "position", status = 404, message = "{0}")]
    Position(#[cfg(any())] NoSuchType, u8),
    #[qs(code = "alone", status = 500)]
    Alone(#[cfg(any())] NoSuchType, #[qs(from)] std::fmt::Error),
}

fn main() {
    assert_eq!(Error::Named { here: 1 }.to_string(), "1");
    assert_eq!(Error::Position(2).to_string(), "2");
    assert_eq!(Error::from(std::fmt::Error).code(), "alone");
}
