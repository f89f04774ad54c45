//! Paths to codes of other types, built from fragments: type and variant, qualified path,
//! arguments.
use qs_error::{ErrorCatalog, ErrorCode, QsError};

mod origins {
    #[derive(Debug, qs_error::QsError)]
    pub enum Plain {
        #[qs(code = "plain", status = 404)]
        One,
    }

    #[derive(Debug, qs_error::QsError)]
    pub enum Generic<T, const N: usize> {
        #[qs(code = "generic", status = 409, message = "{0:?}")]
        One([T; N]),
    }
}

macro_rules! heirs {
    ($name:ident: $ty:ty, $short:ident, $path:path, $variant:ident, $module:ident, $($token:tt)*) => {
        #[derive(Debug, QsError)]
        enum $name {
            #[qs(code = <$ty>::$variant)]
            Qualified,
            #[qs(code = $short::$variant)]
            ByName,
            #[qs(code = $path)]
            ByPath,
            #[qs(code = $module::Plain::$variant, message = "by module")]
            ByModule,
            #[qs(code = $($token)*)]
            ByTokens,
        }
    };
}

macro_rules! standard {
    ($ty:ty; $($variant:ident),*) => {
        #[derive(Debug, QsError)]
        enum Standard { $(#[qs(code = $ty::$variant)] $variant),* }
    };
}

use origins::Plain;
type Three = origins::Generic<u8, 3>;

heirs!(Heirs: origins::Generic<char, 2>, Plain, self::origins::Plain::One, One, origins, Three::One);
standard!(ErrorCode; BadDigest, InvalidRange);

fn main() {
    let codes = [
        Heirs::Qualified.code(),
        Heirs::ByName.code(),
        Heirs::ByPath.code(),
        Heirs::ByModule.code(),
        Heirs::ByTokens.code(),
    ];
    assert_eq!(codes, ["generic", "plain", "plain", "plain", "generic"]);
    assert_eq!(Heirs::ByModule.message(), "by module");
    assert_eq!(Heirs::CATALOG.len(), 2);
    assert_eq!(
        [Standard::BadDigest, Standard::InvalidRange].map(|e| e.status().as_u16()),
        [400, 416]
    );
    assert_eq!(origins::Generic::One([1_u8]).message(), "[1]");
    assert_eq!(Plain::One.message(), "Not Found");
}
