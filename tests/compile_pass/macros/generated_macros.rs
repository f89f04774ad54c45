//! Macros that generate the macros which generate the types.
use qs_error::{ErrorCatalog, QsError};

macro_rules! family {
    ($d:tt $make:ident, $prefix:literal, $status:expr, $field:ident) => {
        macro_rules! $make {
                    ($d name:ident $d($d code:literal => $d case:ident $d message:literal),*) => {
                        #[derive(Debug, QsError)]
                        #[qs(url = $prefix)]
                        enum $d name {
                            $d(
                                #[qs(code = $d code, status = $status, message = $d message)]
                                $d case { #[qs(header = "x-field")] $field: u8, other: char }
                            ),*
                        }

                        impl $d name {
                            fn all($field: u8, other: char) -> Vec<Self> {
                                vec![$d($d name::$d case { $field, other }),*]
                            }
                        }
                    };
                }
    };
}

family!($ missing, "https://example.com/missing/{code}", StatusCode::NOT_FOUND, name);
family!($ refused, "https://example.com/refused/{code}", 403, limit);

missing!(Missing "no_bucket" => Bucket "{name} {other}", "no_object" => Object "{other:?}");
refused!(Refused "over_limit" => Limit "{limit:>2}{other}");

fn main() {
    let texts: Vec<_> = Missing::all(1, 'x')
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(texts, ["1 x", "'x'"]);
    let refused = Refused::all(2, 'y').remove(0);
    assert_eq!(
        (refused.message(), refused.status().as_u16()),
        (" 2y".into(), 403)
    );
    assert_eq!(
        refused.url().unwrap(),
        "https://example.com/refused/over_limit"
    );
    assert_eq!(qs_error::respond(&refused).headers()["x-field"], "2");
    assert_eq!(
        (
            Missing::CATALOG.len(),
            Missing::CATALOG[1].status().as_u16()
        ),
        (2, 404)
    );
}
