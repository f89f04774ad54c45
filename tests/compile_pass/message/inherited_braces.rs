//! Constant messages with braces, which other variants inherit with the code.
use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Origin {
    #[qs(code = "constant", status = 404, message = "{{x}} of {{{{}}}} \"y\"")]
    Constant,
    #[qs(
        code = "printed",
        status = 409,
        message = "{{}} {0}",
        display = "{{{0}}}"
    )]
    Printed(u8),
    #[qs(code = Self::Constant, display = "{0}")]
    Again(u8),
}

#[derive(Debug, QsError)]
enum Heir {
    #[qs(code = Origin::Constant)]
    Constant,
    #[qs(code = Origin::Printed)]
    Printed,
    #[qs(code = Origin::Again, display = "heir {{{0}}}")]
    Again(u8),
    #[qs(code = Self::Again, display = "third {x}")]
    Third { x: u8 },
}

fn main() {
    let text = "{x} of {{}} \"y\"";
    assert_eq!(Origin::Constant.message(), text);
    assert_eq!(
        (Origin::Again(1).message(), Heir::Constant.message()),
        (text.into(), text.into())
    );
    assert_eq!(Heir::Constant.to_string(), text);
    let printed = Origin::Printed(1);
    assert_eq!(
        (printed.message(), printed.to_string()),
        ("{} 1".into(), "{1}".to_owned())
    );
    assert_eq!(Heir::Printed.message(), "Conflict");
    let again = Heir::Again(2);
    assert_eq!(
        (again.message(), again.to_string()),
        (text.into(), "heir {2}".to_owned())
    );
    assert_eq!(Heir::Third { x: 3 }.message(), text);
    let written = Heir::CATALOG[0].message();
    assert_eq!(written, Some("{{x}} of {{{{}}}} \"y\""));
    assert!(qs_error::respond(&Heir::Constant)
        .body()
        .starts_with(br#"{"code":"constant","message":"{x} of {{}} \"y\""#));
}
