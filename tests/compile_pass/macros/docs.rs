//! Doc comments that macros generate.
use qs_error::{ErrorCatalog, QsError};

macro_rules! described {
    ($name:ident, $literal:literal, $expr:expr, $(#[$meta:meta])*) => {
        #[derive(Debug, QsError)]
        enum $name {
            #[doc = $literal]
            #[qs(code = "literal", status = 404)]
            Literal,
            #[doc = $expr]
            #[qs(code = "expression", status = 404)]
            Expression,
            $(#[$meta])*
            #[qs(code = "forwarded", status = 404)]
            Forwarded,
            #[doc = concat!("com", "puted")]
            #[qs(code = "computed", status = 404)]
            Computed,
        }
    };
}

described! { Described, "a literal", "an expression", /** forwarded */ }

fn main() {
    let all: Vec<_> = Described::CATALOG
        .iter()
        .map(|row| row.description())
        .collect();
    assert_eq!(
        all,
        [
            Some("a literal"),
            Some("an expression"),
            Some("forwarded"),
            Some("computed"),
        ]
    );
    let codes = [
        Described::Literal,
        Described::Expression,
        Described::Forwarded,
        Described::Computed,
    ];
    assert_eq!(codes.map(|error| error.status().as_u16()), [404; 4]);
}
