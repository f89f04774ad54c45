//! Fields of higher-ranked types that contain parameters.
use std::fmt::Debug;

use qs_error::{ErrorResponse, QsError};

type Callback<'a, T, U> = Box<dyn for<'x> Fn(&'x T, &'a str) -> Option<&'x U> + Send + 'a>;

#[derive(QsError)]
enum Error<'a, T, U: ?Sized> {
    #[qs(code = "called", status = 404, message = "{name} {limit:?}")]
    Called {
        name: &'a str,
        call: Callback<'a, T, U>,
        limit: T,
    },
    #[qs(code = "pointed", status = 404, message = "{0:?} {1:p}")]
    Pointed(for<'x, 'y> fn(&'x T, &'y U) -> &'x T, *const T),
    #[qs(code = "object", status = 404, message = "{1:?}")]
    Object(&'a (dyn AsRef<U> + Sync), #[qs(member = "x")] Vec<T>),
}

impl<T: Debug, U: ?Sized> Debug for Error<'_, T, U> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = match self {
            Error::Called { call, limit, .. } => {
                let _ = call(limit, "");
                "called"
            }
            Error::Pointed(..) => "pointed",
            Error::Object(object, _) => {
                let _ = object.as_ref();
                "object"
            }
        };
        f.write_str(name)
    }
}

fn first<'x>(first: &'x u8, _: &str) -> &'x u8 {
    first
}

fn main() {
    let suffix = String::from("suffix");
    let called: Error<'_, u8, str> = Error::Called {
        name: &suffix,
        call: Box::new(|_, name| name.is_empty().then_some("static")),
        limit: 3,
    };
    assert_eq!(called.message(), "suffix 3");
    assert_eq!(ErrorResponse::from(called).message(), "suffix 3");
    let pointer = 16 as *const u8;
    let pointed: Error<'_, u8, str> = Error::Pointed(first, pointer);
    let Error::Pointed(function, _) = &pointed else {
        unreachable!()
    };
    assert_eq!(pointed.message(), format!("{:?} {:p}", function, pointer));
    let object = Error::<u8, str>::Object(&suffix, vec![1, 2]);
    assert_eq!(object.message(), "[1, 2]");
    assert!(qs_error::respond(&object)
        .body()
        .ends_with(br#","x":[1,2]}"#));
}
