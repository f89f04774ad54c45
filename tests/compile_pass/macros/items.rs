//! Items and token streams that a macro forwards.
use qs_error::QsError;

macro_rules! item {
    ($item:item) => {
        #[derive(Debug, QsError)]
        #[qs(code = "item", status = 404, message = "{0:?}")]
        $item
    };
}

macro_rules! tokens {
    ($($tokens:tt)*) => { #[derive(Debug, QsError)] $($tokens)* };
}

macro_rules! variants {
    ($name:ident { $($(#[$attribute:meta])* $variant:ident $(($($fields:tt)*))? $({ $($named:tt)* })?),* }) => {
        #[derive(Debug, QsError)]
        enum $name { $($(#[$attribute])* $variant $(($($fields)*))? $({ $($named)* })?),* }
    };
}

item! { struct Item(Option<u8>); }

tokens! {
    enum Tokens {
        #[qs(code = "tokens", status = 404, message = "{value}")]
        One { #[qs(member)] value: u8 },
    }
}

variants! {
    Variants {
        #[qs(code = "first", status = 404, message = "{0}")]
        First(#[qs(member = "x")] u8),
        #[qs(code = "second", status = 404)]
        Second { source: std::fmt::Error }
    }
}

fn main() {
    assert_eq!(Item(None).to_string(), "None");
    assert_eq!(Tokens::One { value: 4 }.to_string(), "4");
    assert_eq!(Variants::First(1).to_string(), "1");
    assert!(std::error::Error::source(&Variants::Second {
        source: std::fmt::Error
    })
    .is_some());
}
