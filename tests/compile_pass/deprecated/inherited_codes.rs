//! Deprecated types whose codes are inherited, as inner errors, under aliases and in paths.
#![deny(deprecated)]

use qs_error::QsError;

#[allow(deprecated)]
mod old {
    #[deprecated(since = "1.0.0", note = "use the new one")]
    #[derive(Debug, qs_error::QsError)]
    pub enum Origin {
        #[qs(code = "old", status = 410, message = "old")]
        Old,
        #[qs(code = Origin::Old)]
        Older,
    }

    #[deprecated]
    pub type Alias = Origin;

    #[deprecated]
    pub const VALUE: &str = "old value";

    #[deprecated]
    pub mod module {
        pub use super::Origin as Inner;
    }
}

#[derive(Debug, QsError)]
enum Heir {
    #[qs(code = old::Origin::Old, header("x-old" = old::VALUE))]
    ByName,
    #[qs(code = old::Alias::Older)]
    ByAlias,
    #[qs(code = old::module::Inner::Old, message = "new")]
    ByModule,
    #[qs(code = <old::Origin>::Old)]
    Qualified,
}

#[allow(deprecated)]
#[derive(Debug, QsError)]
#[qs(transparent)]
struct Wrapper(#[qs(from)] old::Origin);

fn main() {
    let all = [Heir::ByName, Heir::ByAlias, Heir::Qualified];
    for error in &all {
        assert_eq!((error.code(), &*error.message()), ("old", "old"));
    }
    assert_eq!(qs_error::respond(&all[0]).headers()["x-old"], "old value");
    assert_eq!(Heir::ByModule.message(), "new");
    #[allow(deprecated)]
    let wrapper = Wrapper::from(old::Origin::Older);
    assert_eq!(wrapper.status(), 410);
}
