//! Fields of every type in Rust, printed by Debug or not printed.
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt::Debug;

use qs_error::{ErrorResponse, QsError};

#[derive(QsError)]
#[qs(
    code = "types",
    status = 404,
    message = "{0:?} {1:?} {2:?} {5:?} {6:?} {9:?} {11:?}"
)]
struct Types<'a>(
    [[u8; 2]; 2],
    (u8, (char, [bool; 1]), ()),
    &'a [&'a str],
    unsafe extern "C" fn(u8, *const u8) -> u8,
    for<'x> fn(&'x str) -> &'x str,
    *mut *const u8,
    Option<Option<Result<u8, ()>>>,
    &'a mut (dyn FnMut(u8) -> u8 + Send),
    Box<dyn Fn() -> Box<dyn Debug> + 'a>,
    Cell<u8>,
    fn() -> !,
    BTreeMap<&'static str, Vec<(u8,)>>,
    std::ops::RangeInclusive<u8>,
    std::thread::ThreadId,
);

impl Debug for Types<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let called = ((self.8)(), (self.4)("called"), self.12.end());
        f.debug_tuple("Types").field(&called).finish()
    }
}

unsafe extern "C" fn external(x: u8, _: *const u8) -> u8 {
    x
}

fn diverging() -> ! {
    std::process::exit(1)
}

fn main() {
    let mut count = |x| x + 1;
    let text = String::from("t");
    let types = Types(
        [[1, 2], [3, 4]],
        (1, ('c', [true]), ()),
        &[&text],
        external,
        |text| text,
        std::ptr::null_mut(),
        Some(Some(Ok(5))),
        &mut count,
        Box::new(|| Box::new(text.len())),
        Cell::new(6),
        diverging,
        std::iter::once(("k", vec![(7,)])).collect(),
        0..=9,
        std::thread::current().id(),
    );
    let text = "[[1, 2], [3, 4]] (1, ('c', [true]), ()) [\"t\"] 0x0 Some(Some(Ok(5))) Cell { value: 6 } {\"k\": [(7,)]}";
    assert_eq!(types.message(), text);
    assert_eq!(format!("{:?}", types), "Types((1, \"called\", 9))");
    assert_eq!(((types.7)(1), unsafe { (types.3)(2, &0) }), (2, 2));
    assert_ne!((types.10 as usize, Some(types.13)), (0, None));
    assert_eq!(ErrorResponse::from(types).message(), text);
}
