//! Parameters of fields that are not printed have no bounds.
use std::marker::PhantomData;

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug)]
struct Plain;

#[derive(Debug, QsError)]
enum Error<T, U, V> {
    #[qs(code = "held", status = 404)]
    Held(T),
    #[qs(code = "printed", status = 404, message = "{0}")]
    Printed(U),
    #[qs(code = "marked", status = 404)]
    Marked(PhantomData<V>),
}

struct NotEvenDebug;

fn check<E: QsError + ErrorCatalog + std::error::Error>(error: &E) -> String {
    error.to_string()
}

#[derive(QsError)]
#[qs(code = "bare", status = 404)]
struct Bare<T>(PhantomData<T>);

impl<T> std::fmt::Debug for Bare<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Bare")
    }
}

fn main() {
    assert_eq!(check(&Error::<Plain, u8, Plain>::Printed(1)), "1");
    assert_eq!(check(&Error::<Plain, u8, Plain>::Held(Plain)), "Not Found");
    assert_eq!(
        check(&Error::<Plain, u8, Plain>::Marked(PhantomData)),
        "Not Found"
    );
    assert_eq!(check(&Bare::<NotEvenDebug>(PhantomData)), "Not Found");
}
