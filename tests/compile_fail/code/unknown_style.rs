use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(case = "SCREAMIN_SNAKE_CASE")]
//~         ^^^^^^^^^^^^^^^^^^^^^ unknown code style `SCREAMIN_SNAKE_CASE`, did you mean `SCREAMING_SNAKE_CASE`?
enum Error {
    #[qs(code = "NO_SUCH_KEY", status = 404)]
    A,
}

#[derive(Debug, QsError)]
#[qs(case = "kebap-case")]
//~         ^^^^^^^^^^^^ unknown code style `kebap-case`, did you mean `kebab-case`?
enum Kebab {
    #[qs(code = "no-such-key", status = 404)]
    A,
}

#[derive(Debug, QsError)]
#[qs(caes = "kebab-case")]
//~  ^^^^ unknown key `caes`, did you mean `case`?
enum Key {
    #[qs(code = "no-such-key", status = 404)]
    A,
}

#[derive(Debug, QsError)]
enum OnVariant {
    #[qs(code = "no-such-key", status = 404, case = "kebab-case")]
//~                                          ^^^^ key `case` is not allowed on a variant: use it on the type
    A,
}

fn main() {}
