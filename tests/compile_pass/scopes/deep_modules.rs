//! Paths through nested modules, in both directions, to codes, constants, types and the facade.
pub mod a {
    pub use qs_error as facade;

    #[derive(Debug, self::facade::QsError)]
    #[qs(crate = self::facade)]
    pub enum Outer {
        #[qs(code = "shallow", status = 404)]
        Shallow,
    }

    pub(in crate::a) const HEADER: &str = "of a";

    pub mod b {
        pub(super) use super::facade::QsError as Renamed;

        pub mod c {
            pub(in crate::a::b) type Cause = std::num::ParseIntError;

            pub mod d {
                #[derive(Debug, super::super::Renamed)]
                #[qs(crate = super::super::super::facade)]
                pub enum Deep<T = super::Cause> {
                    #[qs(code = "deep", status = 500, header("x-a" = super::super::super::HEADER))]
                    Deep(#[qs(from)] super::Cause),
                    #[qs(code = super::super::super::Outer::Shallow, header("x-b" = crate::a::HEADER))]
                    Shallow(T),
                }
            }

            #[derive(Debug, crate::a::facade::QsError)]
            #[qs(crate = crate::a::facade)]
            pub enum Shallow {
                #[qs(code = super::super::Outer::Shallow)]
                Shallow,
                #[qs(code = d::Deep::<u8>::Deep)]
                Deep,
                #[qs(code = self::d::Deep::<super::super::b::c::Cause>::Deep)]
                DeepAgain,
            }
        }
    }
}

fn main() {
    use a::b::c::{d::Deep, Shallow};
    use a::facade::{respond, QsError};
    let cause = "x".parse::<u8>().unwrap_err();
    let deep = Deep::<u8>::from(cause);
    assert_eq!(respond(&deep).headers()["x-a"], "of a");
    assert!(std::error::Error::source(&deep).is_some());
    let shallow = Deep::Shallow(1);
    assert_eq!(
        (shallow.code(), shallow.status().as_u16()),
        ("shallow", 404)
    );
    assert_eq!(respond(&shallow).headers()["x-b"], "of a");
    assert_eq!(a::Outer::Shallow.code(), shallow.code());
    let codes = [
        Shallow::Shallow.code(),
        Shallow::Deep.code(),
        Shallow::DeepAgain.code(),
    ];
    assert_eq!(codes, ["shallow", "deep", "deep"]);
}
