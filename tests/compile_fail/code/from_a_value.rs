use qs_error::QsError;

const NAME: &str = "a_b";

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = NAME, status = 404)]
//~             ^^^^ `code` cannot come from `NAME`: a code has one status and one name; use one variant for each
    A,
    #[qs(code = self.name, status = 404)]
//~             ^^^^^^^^^ `code` cannot come from `self.name`: a code has one status and one name; use one variant for each
    B { name: &'static str },
    #[qs(code = name, status = 404)]
//~             ^^^^ `code` cannot come from `name`: a code has one status and one name; use one variant for each
    C { name: &'static str },
    #[qs(code = "d", status = 404)]
    D(#[qs(code)] &'static str),
//~        ^^^^ `code` cannot come from a field: a code has one status and one name; use one variant for each
}

fn main() {}
