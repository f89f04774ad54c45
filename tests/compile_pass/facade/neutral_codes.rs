//! Codes of other types replace equal codes of the neutral list, in any order.

use qs_error::{catalog, CodeInfo, ErrorCatalog, ErrorCode, HttpCode, QsError};

#[derive(Debug, QsError)]
pub enum Own {
    #[qs(code = "not_found", status = 404, message = "own")]
    NotFound,
    #[qs(code = "own", status = 404)]
    Other,
}

#[derive(Debug, QsError)]
pub enum First {
    #[qs(transparent)]
    Http(#[qs(from)] HttpCode),
    #[qs(transparent)]
    Own(#[qs(from)] Own),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
pub enum Last {
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
    #[qs(transparent)]
    Own(#[qs(from)] Own),
    #[qs(transparent)]
    Http(#[qs(from)] HttpCode),
}

#[derive(Debug, QsError)]
pub enum WithOwnCode {
    #[qs(transparent)]
    Http(#[qs(from)] Box<HttpCode>),
    #[qs(code = "not_found", status = 404, message = "own")]
    NotFound,
}

#[derive(Debug, QsError)]
pub enum Inheriting {
    #[qs(code = HttpCode::NotFound, message = "inherited")]
    Inherited,
    #[qs(code = "not_found", status = 404, message = "own")]
    NotFound,
    #[qs(code = HttpCode::Gone)]
    Gone,
    #[qs(code = Self::Gone)]
    GoneAsWell,
}

#[derive(Debug, QsError)]
pub enum InheritingWithType {
    #[qs(code = HttpCode::NotFound, message = "inherited")]
    Inherited,
    #[qs(transparent)]
    Own(Own),
}

#[derive(Debug, QsError)]
pub enum Nested<T: std::fmt::Debug> {
    #[qs(transparent)]
    Http(HttpCode),
    #[qs(transparent)]
    First(First),
    #[qs(transparent)]
    Last(Last),
    #[qs(code = "generic", status = 404)]
    Generic(T),
}

const HTTP_FIRST: &[CodeInfo] = catalog![HttpCode, Own, ErrorCode];
const HTTP_LAST: &[CodeInfo] = catalog![ErrorCode, Own, HttpCode];
const HTTP_BETWEEN: &[CodeInfo] = catalog![ErrorCode, HttpCode, Own];
const HTTP_TWICE: &[CodeInfo] = catalog![HttpCode, Own, First, HttpCode, Nested<u8>];

/// Checks that the codes occur once, and returns their number.
fn check(catalog: &[CodeInfo]) -> usize {
    let of_code = |code: &str| {
        let mut found = catalog.iter().filter(|info| info.code() == code);
        let info = found.next().unwrap();
        assert!(found.next().is_none(), "{}", code);
        *info
    };
    for info in HttpCode::CATALOG {
        of_code(info.code());
    }
    assert_eq!(of_code("not_found").message(), Some("own"));
    catalog.len()
}

fn main() {
    // Both lists have `method_not_allowed`, `precondition_failed` and `service_unavailable`.
    let (http, both) = (HttpCode::ALL.len(), HttpCode::ALL.len() + 37);
    assert_eq!(check(First::CATALOG), both + 1);
    assert_eq!(check(Last::CATALOG), both + 1);
    assert_eq!(check(WithOwnCode::CATALOG), http);
    assert_eq!(check(Nested::<u8>::CATALOG), both + 2);
    assert_eq!(check(HTTP_FIRST), both + 1);
    assert_eq!(check(HTTP_LAST), both + 1);
    assert_eq!(check(HTTP_BETWEEN), both + 1);
    assert_eq!(check(HTTP_TWICE), both + 2);
    for found in [First::find("not_found"), Last::find("not_found")] {
        assert_eq!(found, Own::find("not_found"));
    }
    assert_eq!(WithOwnCode::find("not_found"), Some(WithOwnCode::NotFound.info()));
    assert_eq!(Inheriting::CATALOG.len(), 2);
    assert_eq!(Inheriting::find("not_found").unwrap().message(), Some("own"));
    assert_eq!(InheritingWithType::CATALOG.len(), 2);
    assert_eq!(InheritingWithType::find("not_found"), Own::find("not_found"));
    // A value keeps the entry of its own type.
    assert_eq!(First::from(HttpCode::NotFound).message(), "Not Found");
    assert_eq!(Inheriting::Inherited.message(), "inherited");
}
