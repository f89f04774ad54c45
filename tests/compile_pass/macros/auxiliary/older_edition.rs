//! A macro of an edition in which `gen` is not a keyword.
pub use qs_error;

#[macro_export]
macro_rules! generated {
    ($name:ident, $field:ident, $ty:ty) => {
        #[derive(Debug, $crate::qs_error::QsError)]
        #[qs(crate = $crate::qs_error)]
        enum $name<gen> {
            #[qs(code = "generated", status = 404, message = "{gen} {other:?}")]
            gen {
                #[qs(member)]
                gen: $ty,
                $field: gen,
            },
            #[qs(code = Self::gen)]
            shared,
        }

        fn make($field: u8) -> $name<u8> {
            $name::gen { gen: 1, $field }
        }
    };
}
