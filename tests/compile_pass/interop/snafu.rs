//! snafu generates Display and Error.
use qs_error::QsError;
use snafu::{ResultExt, Snafu};

#[derive(Debug, Snafu, QsError)]
#[qs(external_display)]
enum Error {
    #[snafu(display("no user {name}"))]
    #[qs(code = "no_user", status = 404)]
    NoUser { name: String },
    #[snafu(display("cannot parse {text}"))]
    #[qs(code = "unparsable", status = 400)]
    Parse {
        source: std::num::ParseIntError,
        text: String,
    },
}

fn parse(text: &str) -> Result<u8, Error> {
    text.parse().context(ParseSnafu { text })
}

fn main() {
    let missing = NoUserSnafu { name: "eve" }.build();
    assert_eq!(missing.message(), "no user eve");
    let error = parse("x").unwrap_err();
    assert_eq!(
        (error.to_string(), error.message()),
        ("cannot parse x".to_owned(), "Bad Request".into())
    );
}
