use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(case = "SCREAMING_SNAKE_CASE")]
enum Error {
    #[qs(code = "noSuchKey", status = 404)]
//~             ^^^^^^^^^^^ invalid code `noSuchKey`: expected SCREAMING_SNAKE_CASE, such as `NO_SUCH_KEY`
    Camel,
    #[qs(code = "", status = 404)]
//~             ^^ empty code: expected SCREAMING_SNAKE_CASE, such as `NO_CODE`
    NoCode,
    #[qs(status = 404)]
    MissingCode,
//~ ^^^^^^^^^^^ missing `code`: add `#[qs(code = "MISSING_CODE")]`
}

#[derive(Debug, QsError)]
#[qs(case = "kebab-case")]
enum Kebab {
    #[qs(code = "HTTP_timeout", status = 404)]
//~             ^^^^^^^^^^^^^^ invalid code `HTTP_timeout`: expected kebab-case, such as `http-timeout`
    Snake,
}

#[derive(Debug, QsError)]
#[qs(case = "camelCase")]
enum Camel {
    #[qs(code = "NO_SUCH_KEY", status = 404)]
//~             ^^^^^^^^^^^^^ invalid code `NO_SUCH_KEY`: expected camelCase, such as `noSuchKey`
    Screaming,
}

#[derive(Debug, QsError)]
#[qs(case = "PascalCase")]
enum Pascal {
    #[qs(code = "no-such-key", status = 404)]
//~             ^^^^^^^^^^^^^ invalid code `no-such-key`: expected PascalCase, such as `NoSuchKey`
    Kebab,
}

#[derive(Debug, QsError)]
#[qs(case = "dotted")]
enum Dotted {
    #[qs(code = "Storage.NoSuchKey", status = 404)]
//~             ^^^^^^^^^^^^^^^^^^^ invalid code `Storage.NoSuchKey`: expected snake_case names joined by `.`, such as `storage.no_such_key`
    Pascal,
    #[qs(code = "storage..1st.key_", status = 404)]
//~             ^^^^^^^^^^^^^^^^^^^ invalid code `storage..1st.key_`: expected snake_case names joined by `.`, such as `storage.st.key`
    Dots,
}

#[derive(Debug, QsError)]
#[qs(case = "any")]
enum Any {
    #[qs(code = "E 12/34", status = 404)]
//~             ^^^^^^^^^ invalid code `E 12/34`: expected ASCII letters, digits, `.`, `_`, `:` or `-`, such as `E_12_34`
    Spaces,
    #[qs(code = "", status = 404)]
//~             ^^ empty code: expected ASCII letters, digits, `.`, `_`, `:` or `-`, such as `Empty`
    Empty,
}

#[derive(Debug, QsError)]
#[qs(case = "kebab-case", code = "no_such_key", status = 404)]
//~                              ^^^^^^^^^^^^^ invalid code `no_such_key`: expected kebab-case, such as `no-such-key`
struct Structure;

fn main() {}
