//! `crate = path`: a facade that is renamed or exported again.

use crate::support::render;

mod vendor {
    pub mod errors {
        pub use qs_error::*;
    }
    pub use qs_error as renamed;
}

mod aliased {
    extern crate qs_error as other;

    #[derive(Debug, other::QsError)]
    #[qs(crate = self::other)]
    pub enum Aliased {
        #[qs(code = "aliased", status = 404)]
        A,
    }
}

use vendor::errors::QsError;

#[derive(Debug, QsError)]
#[qs(crate = crate::crate_path::vendor::errors)]
enum ThroughGlob {
    #[qs(code = "through_glob", status = 404, message = "{0}")]
    Own(u8),
    #[qs(code = vendor::errors::ErrorCode::InvalidRange, url = "https://example.com/{code}")]
    Inherited,
    #[qs(transparent)]
    Standard(#[qs(from)] vendor::errors::ErrorCode),
}

#[derive(Debug, vendor::renamed::QsError)]
#[qs(crate = vendor::renamed, url = "https://example.com/{code}")]
enum Relative<T> {
    #[qs(code = "relative", status = 404, message = "{0}")]
    Own(#[qs(member = "own", header = "x-own", retry_after)] u8, T),
}

#[derive(Debug, QsError)]
#[qs(crate = ::qs_error, code = "absolute", status = 404)]
struct Absolute {
    #[qs(member)]
    size: u8,
}

#[test]
fn facade_is_resolved_through_every_path() {
    assert_eq!(render(&ThroughGlob::Own(1)).status, 404);
    assert_eq!(render(&ThroughGlob::Inherited).status, 416);
    let standard = ThroughGlob::from(qs_error::ErrorCode::InvalidJson);
    assert_eq!(render(&standard).status, 400);
    assert_eq!(render(&Relative::Own(1, ())).json()["own"], 1);
    assert_eq!(render(&Absolute { size: 2 }).json()["size"], 2);
    assert_eq!(render(&aliased::Aliased::A).status, 404);
}
