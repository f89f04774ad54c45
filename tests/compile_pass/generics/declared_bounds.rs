//! Bounds and where clauses that the type declares, including higher-ranked ones.
use std::fmt::{Debug, Display};

use qs_error::QsError;

#[derive(QsError)]
enum Error<'a, T: Display + Clone, F>
where
    F: for<'b> Fn(&'b T) -> &'b str + 'a,
    for<'c> &'c T: Debug,
    T: 'a,
{
    #[qs(code = "called", status = 404, message = "{0}")]
    Called(T, F, &'a str),
}

impl<'a, T: Display + Clone, F> Debug for Error<'a, T, F>
where
    F: for<'b> Fn(&'b T) -> &'b str + 'a,
    for<'c> &'c T: Debug,
    T: 'a,
{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Error::Called(value, call, text) = self;
        write!(f, "{} {} {}", value.clone(), call(value), text)
    }
}

fn main() {
    let error = Error::Called("x".to_owned(), |text: &String| text.as_str(), "y");
    assert_eq!(error.message(), "x");
    assert_eq!(format!("{:?}", error), "x x y");
}
