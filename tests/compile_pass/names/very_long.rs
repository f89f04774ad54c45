//! Names of several hundred characters, and the longest valid code.
#![allow(nonstandard_style)]

use qs_error::{ErrorCatalog, QsError};

macro_rules! long {
    ($name:ident $variant:ident $field:ident $message:literal) => {
        #[derive(Debug, QsError)]
        #[qs(url = "https://example.com/{code}/{code}")]
        enum $name<$field> {
            #[qs(
                        code = "a23456789_123456789_123456789_123456789_123456789_123456789_123",
                        status = 404,
                        message = $message
                    )]
            $variant {
                #[qs(member)]
                $field: $field,
            },
            #[qs(code = Self::$variant)]
            Shared,
        }

        fn check() {
            let error = $name::$variant { $field: 1 };
            assert_eq!(error.message(), "1");
            assert_eq!(error.code().len(), 63);
            let url = error.url().unwrap().into_owned();
            assert_eq!(url.matches(error.code()).count(), 2);
            let shared = $name::<u8>::Shared;
            assert_eq!(shared.url().unwrap(), url);
            assert_eq!(
                $name::<u8>::find(error.code()).unwrap().code(),
                shared.code()
            );
            let body = qs_error::respond(&error).into_body();
            assert!(body.ends_with(concat!("\"", stringify!($field), "\":1}").as_bytes()));
        }
    };
}

long! {
    NameOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfATypeOfAType
    VariantOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfItOfIt
    field_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it
    "{field_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it_of_it}"
}

fn main() {
    check();
}
