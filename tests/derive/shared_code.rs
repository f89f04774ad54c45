//! Variants that share a code: the catalog entry is their union.

use qs_error::{CodeInfo, ErrorCatalog, ErrorCode, HttpCode, QsError, catalog, respond};

/// Returns the headers, members and params of an entry. A `?` follows the name of an optional one.
fn lists(info: &CodeInfo) -> [Vec<String>; 3] {
    let name = |name: &str, is_optional| format!("{name}{}", if is_optional { "?" } else { "" });
    let headers = info.headers().map(|(header, value)| match value {
        Some(value) => format!("{header}: {value}"),
        None => name(header, true),
    });
    let members = info.members().iter();
    let members = members.map(|member| name(member.name(), member.is_optional()));
    let params = info.params().iter();
    let params = params.map(|param| name(param.name(), param.is_optional()));
    [headers.collect(), members.collect(), params.collect()]
}

#[track_caller]
fn check<const H: usize, const M: usize, const P: usize>(
    info: &CodeInfo,
    expected: ([&str; H], [&str; M], [&str; P]),
) {
    let [headers, members, params] = lists(info);
    assert_eq!(headers, expected.0);
    assert_eq!(members, expected.1);
    assert_eq!(params, expected.2);
}

#[derive(Debug, QsError)]
#[qs(params)]
enum Limits {
    #[qs(
        code = "over_limit",
        status = 429,
        message = "{used} of {limit} used",
        header("x-scope" = "tenant"),
        header("x-kind" = "quota"),
        header("x-first" = "1"),
        retry_after = 30
    )]
    Quota {
        used: u8,
        limit: u8,
        #[qs(member)]
        size: u8,
        #[qs(header = "x-field")]
        field: u8,
    },
    #[qs(
        code = Self::Quota,
        message = "{rate} of {limit} requests",
        header("x-kind" = "rate"),
        header("x-last" = _),
        retry_after = 5
    )]
    Rate {
        rate: u8,
        limit: u8,
        #[qs(member)]
        window: u8,
    },
}

const QUOTA: Limits = Limits::Quota {
    used: 1,
    limit: 2,
    size: 3,
    field: 4,
};
const RATE: Limits = Limits::Rate {
    rate: 1,
    limit: 2,
    window: 3,
};

#[test]
fn entry_of_enum_is_union_of_variants() {
    let info = Limits::find("over_limit").unwrap();
    let headers = [
        "x-scope: tenant",
        "x-kind?",
        "x-first: 1",
        "x-field?",
        "x-last?",
    ];
    check(
        info,
        (headers, ["size?", "window?"], ["used?", "limit", "rate?"]),
    );
    assert_eq!(info.message(), Some("{used} of {limit} used"));
    assert_eq!(info.variant(), Some("Quota"));
    assert_eq!(info.retry_after(), None);
    assert_eq!(Limits::CATALOG.len(), 1);
}

#[test]
fn info_of_value_is_entry_of_variant() {
    let headers = ["x-scope: tenant", "x-kind: quota", "x-first: 1", "x-field?"];
    check(QUOTA.info(), (headers, ["size"], ["used", "limit"]));
    let headers = [
        "x-kind: rate",
        "x-last?",
        "x-scope: tenant",
        "x-first: 1",
        "x-field?",
    ];
    check(RATE.info(), (headers, ["window"], ["rate", "limit"]));
}

#[test]
fn response_has_headers_of_own_variant() {
    let (quota, rate) = (respond(&QUOTA), respond(&RATE));
    assert_eq!(quota.headers()["x-kind"], "quota");
    assert_eq!(rate.headers()["x-kind"], "rate");
    assert_eq!(rate.headers()["x-scope"], "tenant");
    assert_eq!(quota.headers()["retry-after"], "30");
    assert_eq!(rate.headers()["retry-after"], "5");
}

#[derive(Debug, QsError)]
enum Reads {
    #[qs(code = ErrorCode::InvalidRange, message = "{start} {end}", params, header("x-of" = "reads"))]
    Range {
        start: u8,
        end: u8,
        #[qs(member)]
        size: u8,
    },
    #[qs(code = "own_code", status = 400)]
    Own,
}

#[derive(Debug, QsError)]
enum Writes {
    #[qs(code = ErrorCode::InvalidRange, message = "{end}", params, header("x-of" = "writes"))]
    Range {
        end: u8,
        #[qs(member)]
        size: String,
        #[qs(member)]
        part: u8,
    },
}

#[derive(Debug, QsError)]
enum Both {
    #[qs(transparent)]
    Reads(Reads),
    #[qs(transparent)]
    Writes(Writes),
}

#[derive(Debug, QsError)]
enum WithOrigin {
    #[qs(transparent)]
    Origin(ErrorCode),
    #[qs(transparent)]
    Both(Box<Both>),
    #[qs(transparent)]
    Reads(Reads),
    #[qs(code = ErrorCode::InvalidRange)]
    Own {
        #[qs(member)]
        own: u8,
    },
}

const BOTH: ([&str; 1], [&str; 2], [&str; 2]) = (["x-of?"], ["size", "part?"], ["start?", "end"]);

fn range(catalog: &'static [CodeInfo]) -> &'static CodeInfo {
    let mut ranges = catalog.iter().filter(|info| info.code() == "invalid_range");
    let (Some(range), None) = (ranges.next(), ranges.next()) else {
        panic!("one entry")
    };
    range
}

#[test]
fn entry_of_transparent_fields_is_union() {
    check(range(Both::CATALOG), BOTH);
    assert_eq!(range(Both::CATALOG), Both::find("invalid_range").unwrap());
    assert_eq!(range(Both::CATALOG).members()[0].kind().as_str(), "any");
    assert_eq!(Both::CATALOG.len(), 2);
    check(
        range(Reads::CATALOG),
        (["x-of: reads"], ["size"], ["start", "end"]),
    );
}

#[test]
fn entry_of_catalog_macro_is_union() {
    const ALL: &[CodeInfo] = catalog![Reads, Writes];
    check(range(ALL), BOTH);
    assert_eq!(ALL[1].code(), "own_code");
    const AGAIN: &[CodeInfo] = catalog![Both, Writes, Reads, Both];
    check(range(AGAIN), BOTH);
    const ORIGIN: &[CodeInfo] = catalog![Writes, ErrorCode];
    check(range(ORIGIN), (["x-of?"], ["size?", "part?"], ["end?"]));
    assert_eq!(range(ORIGIN).message(), Some("{end}"));
    assert_eq!(ORIGIN.len(), ErrorCode::CATALOG.len());
}

#[test]
fn union_of_nested_types_has_every_list() {
    let expected = (["x-of?"], ["own?", "size?", "part?"], ["start?", "end?"]);
    check(range(WithOrigin::CATALOG), expected);
    assert_eq!(WithOrigin::CATALOG.len(), ErrorCode::CATALOG.len() + 1);
    for info in WithOrigin::CATALOG {
        assert_eq!(WithOrigin::find(info.code()), Some(info));
    }
}

#[test]
fn type_twice_keeps_its_entries() {
    const TWICE: &[CodeInfo] = catalog![Reads, Limits, Reads, &Reads];
    assert_eq!(
        TWICE[0],
        *Reads::Range {
            start: 1,
            end: 2,
            size: 3
        }
        .info()
    );
    assert_eq!(TWICE.len(), 3);
}

#[derive(Debug, QsError)]
#[qs(challenge = "Bearer")]
enum Login {
    #[qs(code = "login_needed", status = 401)]
    Token,
    #[qs(code = Self::Token, challenge = "Basic")]
    Password,
    #[qs(code = "header_needed", status = 401)]
    Challenge,
    #[qs(code = Self::Challenge, header("www-authenticate" = "Bearer"))]
    Header,
    #[qs(code = "same_needed", status = 401)]
    Same,
    #[qs(code = Self::Same, retry_after = 1)]
    Again,
}

#[test]
fn challenge_of_union_is_equal_or_absent() {
    let headers = |code| lists(Login::find(code).unwrap())[0].clone();
    assert_eq!(headers("login_needed"), ["www-authenticate?"]);
    assert_eq!(headers("header_needed"), ["www-authenticate?"]);
    assert_eq!(headers("same_needed"), ["www-authenticate: Bearer"]);
    assert_eq!(lists(Login::Token.info())[0], ["www-authenticate: Bearer"]);
    assert_eq!(
        lists(Login::Password.info())[0],
        ["www-authenticate: Basic"]
    );
}

#[derive(Debug, QsError)]
enum Neutral {
    #[qs(code = HttpCode::NotFound, header("x-a" = "1"))]
    Missing,
    #[qs(transparent)]
    Http(HttpCode),
    #[qs(code = "not_found", status = 404, header("x-b" = "2"))]
    Own,
}

#[test]
fn union_of_neutral_type_yields_to_own_code() {
    let info = Neutral::find("not_found").unwrap();
    check(info, (["x-b: 2"], [], []));
    assert_eq!(Neutral::CATALOG.len(), HttpCode::CATALOG.len());
    const HTTP: &[CodeInfo] = catalog![HttpCode, Neutral];
    let mut entries = HTTP.iter().filter(|info| info.code() == "not_found");
    check(entries.next().unwrap(), (["x-b: 2"], [], []));
    assert_eq!(entries.next(), None);
}

#[derive(Debug, QsError)]
#[qs(params)]
enum Bare {
    #[qs(code = Self::Root)]
    Before,
    #[qs(code = "bare_code", status = 400, message = "{0}")]
    Root(#[qs(member = "size")] u8),
    #[qs(code = Self::Before)]
    Chained,
    #[qs(code = Self::Root, message = "constant")]
    After,
}

#[test]
fn variant_without_fields_has_no_lists() {
    for error in [Bare::Before, Bare::Chained, Bare::After] {
        check(error.info(), ([], [], []));
    }
    check(Bare::Root(1).info(), ([], ["size"], ["arg0"]));
}

#[test]
fn variant_without_fields_makes_lists_optional() {
    check(Bare::find("bare_code").unwrap(), ([], ["size?"], ["arg0?"]));
}
