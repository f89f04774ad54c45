use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(case = snake_case)]
//~         ^^^^^^^^^^ expected `case = "SCREAMING_SNAKE_CASE"` or another style, in quotes
enum Error {
    #[qs(code = "a", status = 404)]
    A,
}

#[derive(Debug, QsError)]
#[qs(case)]
//~  ^^^^ expected `case = "SCREAMING_SNAKE_CASE"` or another style, in quotes
enum Flag {
    #[qs(code = "a", status = 404)]
    A,
}

#[derive(Debug, QsError)]
#[qs(case("any"))]
//~      ^^^^^^^ expected `case = "SCREAMING_SNAKE_CASE"` or another style, in quotes
enum List {
    #[qs(code = "A", status = 404)]
    A,
}

fn main() {}
