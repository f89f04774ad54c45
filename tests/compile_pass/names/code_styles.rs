//! Codes of every style, by macros and in every spelling of a literal.
use qs_error::{ErrorCatalog, QsError};

macro_rules! declare {
    ($name:ident $style:literal) => {
        #[derive(Debug, QsError)]
        #[qs(case = $style)]
        #[allow(dead_code)]
        enum $name {
            #[qs(code = "a", status = 404)]
            First,
            #[qs(code = Self::First)]
            Second,
        }
    };
}

declare!(Kebab "kebab-case");
declare!(Dotted "dotted");

#[derive(Debug, QsError)]
#[qs(case = r"SCREAMING_SNAKE_CASE")]
enum Screaming {
    #[qs(code = r#"A_1"#, status = 404)]
    One,
    #[qs(code = "\u{41}_2", status = 404)]
    Two,
}

#[derive(Debug, QsError)]
#[qs(case = "any", code = "::", status = 404)]
struct Colons;

fn main() {
    assert_eq!(Kebab::CATALOG.len() + Dotted::CATALOG.len(), 2);
    assert!(Screaming::find("A_1").is_some() && Screaming::find("A_2").is_some());
    assert_eq!((Screaming::One.code(), Screaming::Two.code()), ("A_1", "A_2"));
    assert_eq!(Colons.code(), "::");
}
