//! Several types in one function that share codes, constants and names.
use qs_error::{catalog, ErrorCatalog, ErrorResponse, QsError};

fn both(second: bool) -> ErrorResponse {
    const VALUE: &str = "one constant";

    #[derive(Debug, QsError)]
    enum First {
        #[qs(code = "first", status = 404, header("x-a" = VALUE), message = "{0}")]
        Own(u8),
        #[qs(code = Second::Own)]
        Other,
        #[qs(code = "first_source", status = 500)]
        Source(#[qs(from)] std::fmt::Error),
    }

    #[derive(Debug, QsError)]
    enum Second {
        #[qs(code = "second", status = 409, header("x-a" = VALUE), message = "{0:?}")]
        Own(u8),
        #[qs(transparent)]
        Inner(#[qs(from)] First),
        #[qs(code = "second_source", status = 500)]
        Source(#[qs(from)] std::fmt::Error),
    }

    assert_eq!((First::CATALOG.len(), Second::CATALOG.len()), (3, 4));
    assert_eq!(catalog![First, Second, First].len(), 4);
    assert_eq!(First::Other.code(), Second::Own(1).code());
    assert_eq!(First::from(std::fmt::Error).code(), "first_source");
    assert_eq!(Second::from(std::fmt::Error).code(), "second_source");
    if second {
        Second::from(First::Own(1)).into()
    } else {
        First::Own(2).into()
    }
}

fn main() {
    for (second, message) in [(true, "1"), (false, "2")] {
        let owned = both(second);
        assert_eq!((owned.code(), &*owned.message()), ("first", message));
        let response = qs_error::respond(&owned);
        assert_eq!(response.headers()["x-a"], "one constant");
    }
}
