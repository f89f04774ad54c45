//! Enums whose variants a macro repeats.
use qs_error::{ErrorCatalog, QsError};

macro_rules! nested {
    ($($tokens:tt)*) => { codes! { $($tokens)* } };
}

macro_rules! codes {
    ($(#[$attribute:meta])* $name:ident { $($variant:ident = $code:literal ($($status:tt)+) $($(=> $message:literal)+)?),* $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, QsError)]
        $(#[$attribute])*
        enum $name {
            $(
                #[qs(code = $code, status = $($status)+)]
                $($(#[qs(message = $message)])+)?
                $variant
            ),*
        }
    };
}

nested! {
    #[qs(url = "https://example.com/{code}")]
    Codes { A = "a" (404), B = "b" (StatusCode::CONFLICT) => "busy", C = "c" (GONE), D = "d" (499, unregistered) }
}

macro_rules! heirs {
    ($($variant:ident),*) => {
        #[derive(Debug, QsError)]
        enum Heirs { $(#[qs(code = Codes::$variant)] $variant),* }
    };
}

heirs!(A, B);

fn main() {
    assert_eq!(
        Codes::CATALOG
            .iter()
            .map(|row| row.status().as_u16())
            .collect::<Vec<_>>(),
        [404, 409, 410, 499]
    );
    assert_eq!(Codes::B.message(), "busy");
    assert_eq!("d".parse().ok(), Some(Codes::D));
    assert_eq!(Heirs::B.code(), "b");
    assert_eq!(Heirs::A.url().as_deref(), Some("https://example.com/a"));
}
