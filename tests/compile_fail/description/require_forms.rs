use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(require)]
//~  ^^^^^^^ expected `require(description, cause, remedy, example)`, names of sections
enum Bare {
    #[qs(code = "a", status = 404)]
    A,
}

#[derive(Debug, QsError)]
#[qs(require())]
//~         ^^ expected `require(description, cause, remedy, example)`, names of sections
enum Empty {
    #[qs(code = "a", status = 404)]
    A,
}

#[derive(Debug, QsError)]
#[qs(require = "remedy")]
//~            ^^^^^^^^ expected `require(description, cause, remedy, example)`, names of sections
enum Text {
    #[qs(code = "a", status = 404)]
    A,
}

#[derive(Debug, QsError)]
#[qs(require("remedy"))]
//~         ^^^^^^^^^^ expected `require(description, cause, remedy, example)`, names of sections
enum Quoted {
    #[qs(code = "a", status = 404)]
    A,
}

#[derive(Debug, QsError)]
#[qs(require(remedy), require(cause))]
//~                   ^^^^^^^^^^^^^^ duplicate key `require`, first set as `require … : keep one
enum Error {
    /// # Remedy
    /// Words.
    #[qs(code = "a", status = 404)]
    A,
}

fn main() {}
