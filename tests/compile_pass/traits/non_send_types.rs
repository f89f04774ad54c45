//! Types that are not `Send` convert into responses that are.
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use qs_error::{ErrorResponse, QsError};

#[derive(Debug, QsError)]
enum Local {
    #[qs(code = "counted", status = 429, message = "{0} of {1:?}", header("x-a" = "a"))]
    Counted(
        #[qs(header = "x-b")] Rc<str>,
        RefCell<u8>,
        #[qs(retry_after)] u8,
    ),
    #[qs(code = "pointed", status = 404, message = "{0:?}")]
    Pointed(*const u8),
    #[qs(code = "shared", status = 409, message = "{0:?}")]
    Shared(Rc<Cell<u8>>),
    #[qs(code = "caused", status = 502, display = "caused")]
    Caused { source: Rc<dyn std::error::Error> },
}

/// Contains a type that is only `Send` and a type that is only `Sync`.
#[derive(Debug, QsError)]
#[qs(code = "half", status = 404, message = "{0:?} {1:?}")]
struct Half(
    Cell<u8>,
    std::marker::PhantomData<std::sync::MutexGuard<'static, u8>>,
);

fn moved(response: ErrorResponse) -> (String, http::HeaderMap) {
    let work = std::thread::spawn(move || {
        let headers = qs_error::respond(&response).headers().clone();
        (response.message().into_owned(), headers)
    });
    work.join().unwrap()
}

fn main() {
    let counted = Local::Counted("c".into(), RefCell::new(1), 2);
    let (message, headers) = moved(counted.into());
    assert_eq!(message, "c of RefCell { value: 1 }");
    for (name, value) in [("x-a", "a"), ("x-b", "c"), ("retry-after", "2")] {
        assert_eq!(headers[name], value);
    }
    let pointer = 16 as *const u8;
    assert_eq!(
        moved(Local::Pointed(pointer).into()).0,
        format!("{:?}", pointer)
    );
    assert_eq!(
        moved(Local::Shared(Rc::default()).into()).0,
        "Cell { value: 0 }"
    );
    let caused = Local::Caused {
        source: Rc::new(std::fmt::Error),
    };
    assert!(std::error::Error::source(&caused).is_some());
    assert_eq!(moved(caused.into()).0, "Bad Gateway");
    let half = Half(Cell::new(3), std::marker::PhantomData);
    assert!(moved(half.into())
        .0
        .starts_with("Cell { value: 3 } PhantomData<"));
}
