use qs_error::QsError;

const NAME: &str = "a_b";

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = NAME, status = 404)]
//~             ^^^^ `code` cannot be read from `NAME`: write a literal, and use one variant for each code
    A,
    #[qs(code = self.name, status = 404)]
//~             ^^^^^^^^^ `code` cannot be read from `self.name`: write a literal, and use one variant for each code
    B { name: &'static str },
    #[qs(code = name, status = 404)]
//~             ^^^^ `code` cannot be read from `name`: write a literal, and use one variant for each code
    C { name: &'static str },
    #[qs(code = "d", status = 404)]
    D(#[qs(code)] &'static str),
//~        ^^^^ `code` cannot be read from a field: write a literal, and use one variant for each code
}

fn main() {}
