//! Fields of types with unusual format output.
use std::borrow::Cow;
use std::rc::Rc;

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(
        code = "values",
        status = 404,
        message = "{0} {1} {2:?} {3} {4:?} {5:?} {6:?} {7} {8:?}"
    )]
    Values(
        Cow<'static, str>,
        Box<str>,
        [u8; 2],
        Rc<String>,
        (u8, char),
        fn(u8) -> u8,
        Option<()>,
        &'static &'static str,
        Vec<u8>,
    ),
}

fn same(x: u8) -> u8 {
    x
}

fn main() {
    let function: fn(u8) -> u8 = same;
    let error = Error::Values(
        "a".into(),
        "b".into(),
        [1, 2],
        Rc::new("c".to_owned()),
        (1, 'x'),
        function,
        None,
        &"d",
        vec![3],
    );
    assert_eq!(
        error.to_string(),
        format!("a b [1, 2] c (1, 'x') {:?} None d [3]", function)
    );
}
