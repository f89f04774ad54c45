//! Unsized parameters and an unsized last field.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error<'a, T: ?Sized> {
    #[qs(code = "referred", status = 404, message = "{0}")]
    Referred(&'a T),
    #[qs(code = "boxed", status = 404, message = "{text}")]
    Boxed { text: Box<T> },
}

fn main() {
    assert_eq!(Error::Referred("text").to_string(), "text");
    let boxed: Error<'_, dyn std::fmt::Display> = Error::Boxed { text: Box::new(1) };
    let Error::Boxed { text } = boxed else {
        unreachable!()
    };
    assert_eq!(text.to_string(), "1");
    assert_eq!(
        {
            let text: Box<str> = "a".into();
            Error::Boxed { text }.message().into_owned()
        },
        "a"
    );
}
