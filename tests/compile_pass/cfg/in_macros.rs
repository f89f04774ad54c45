//! `cfg` attributes that a macro copies to types, variants and fields.
use qs_error::{ErrorCatalog, QsError};

macro_rules! errors {
    (
        #[cfg($type:meta)]
        $name:ident {
            $(
                #[cfg($($predicate:tt)*)]
                $(#[$meta:meta])*
                $variant:ident $({ $(#[cfg($of_field:meta)] $field:ident: $ty:ty),* $(,)? })?
            ),* $(,)?
        }
    ) => {
        #[cfg($type)]
        #[cfg_attr($type, derive(Debug, QsError))]
        enum $name {
            $(
                #[cfg($($predicate)*)]
                $(#[cfg_attr(all(), $meta)])*
                $variant $({ $(#[cfg($of_field)] #[cfg_attr($of_field, qs(member))] $field: $ty),* })?
            ),*
        }
    };
}

errors! {
    #[cfg(any())]
    Error {
        #[cfg(all())]
        #[qs(nonsense)]
        One,
    }
}

errors! {
    #[cfg(not(any()))]
    Error {
        #[cfg(all())]
        #[qs(code = "one", status = 404)]
        One,
        #[cfg(not(all()))]
        #[qs(code = "one", status = 404)]
        Gone,
        #[cfg(any(all(), any()))]
        #[qs(code = "two", status = 404)]
        #[qs(message = "{here}")]
        Two {
            #[cfg(all())]
            here: u8,
            #[cfg(any())]
            gone: NoSuchType,
        },
    }
}

fn main() {
    assert_eq!(Error::CATALOG.len(), 2);
    assert_eq!(Error::One.code(), "one");
    let two = Error::Two { here: 1 };
    assert_eq!(two.message(), "1");
    assert!(qs_error::respond(&two).body().ends_with(br#","here":1}"#));
}
