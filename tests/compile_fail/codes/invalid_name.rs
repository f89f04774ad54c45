use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = "Code")]
//~          ^^^^^^ expected `codes = Name`, the name of the enum to generate
enum Error {
    #[qs(code = "a_b", status = 404)]
    A(u8),
}

#[derive(Debug, QsError)]
#[qs(codes)]
//~  ^^^^^ expected `codes = Name`, the name of the enum to generate
enum Flag {
    #[qs(code = "flag", status = 404)]
    A(u8),
}

#[derive(Debug, QsError)]
#[qs(codes = Self)]
//~          ^^^^ expected `codes = Name`, the name of the enum to generate
enum Keyword {
    #[qs(code = "keyword", status = 404)]
    A(u8),
}

#[derive(Debug, QsError)]
#[qs(codes = codes::Code)]
//~          ^^^^^^^^^^^ expected `codes = Name`, the name of the enum to generate
enum Path {
    #[qs(code = "path", status = 404)]
    A(u8),
}

#[derive(Debug, QsError)]
#[qs(codes = Code<u8>)]
//~          ^^^^^^^^ expected `codes = Name`, the name of the enum to generate
enum Arguments {
    #[qs(code = "arguments", status = 404)]
    A(u8),
}

#[derive(Debug, QsError)]
#[qs(codes(Code))]
//~       ^^^^^^ expected `codes = Name`, the name of the enum to generate
enum List {
    #[qs(code = "list", status = 404)]
    A(u8),
}

fn main() {}
