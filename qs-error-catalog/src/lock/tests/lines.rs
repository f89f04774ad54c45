//! The grammar of a line.

use crate::lock::line::Line;

const VALID: &[&str] = &[
    "bucket_not_exists 404 since 0.1.0 by ErrorCode::BucketNotExists action fix_request params bucket?",
    "old_quota 403 since 0.1.0 retired 0.4.0 instead quota_used_up",
    "tenant_throttled 429 since 0.2.0 by StorageError::Throttled action retry headers retry-after? members limit:integer",
    "a 400 since 1 by A action none",
    "future 400 since 1 by A action call_back members a:object",
    "two 401 since 1 by A action authenticate challenge Basic,Bearer",
    "A.b:c-d_e 599 since 0.1.0-rc.1+x deprecated 0.2.0 retired 0.3.0",
    "token 401 since 0 deprecated 1 by Token action authenticate challenge Bearer headers allow,x-a?",
    "m 500 since 0 by M::V action contact_support members a-b:array,a:any?,b:boolean,n:number,s:string",
    "e 500 since 0 by Gr%C3%B6%C3%9Fe action contact_support members a%2C%3F%20b:any params p%25",
    "odd 401 since since deprecated retired by by action none headers headers members since:any params by",
];

/// An invalid line, and a part of the message.
const INVALID: &[(&str, &str)] = &[
    ("", "one space"),
    ("a", "incomplete line: expected the value of `status`"),
    ("a 404", "incomplete line: expected `since`"),
    (
        "a 404 since",
        "incomplete line: expected the value of `since`",
    ),
    ("a 404 since 1", "incomplete line: expected `by`"),
    (
        "a 404 since 1 by",
        "incomplete line: expected the value of `by`",
    ),
    ("a 404 since 1 by A", "incomplete line: expected `action`"),
    ("a 404 since 1 by A action none ", "one space"),
    (" a 404 since 1 by A action none", "one space"),
    ("a  404 since 1 by A action none", "one space"),
    ("a 404 since 1  by A action none", "one space"),
    (
        "a\t404 since 1 by A action none",
        "invalid code `a\\t404`: expected 1 to 63",
    ),
    ("# comment", "invalid code `#`: expected 1 to 63"),
    ("ä 404 since 1 by A action none", "invalid code `ä`"),
    (
        "a 399 since 1 by A action none",
        "invalid status `399`: expected 400 to 599",
    ),
    ("a 600 since 1 by A action none", "invalid status `"),
    ("a +404 since 1 by A action none", "invalid status `"),
    ("a 0404 since 1 by A action none", "expected `a 404 "),
    ("a 99999 since 1 by A action none", "invalid status `"),
    (
        "a 404 until 1 by A action none",
        "unknown word `until`: expected `since`",
    ),
    (
        "a 404 by A action none",
        "misplaced or duplicate word `by`: expected `since`",
    ),
    (
        "a 404 since 1\u{a0} by A action none",
        "invalid version `1\\u{a0}`: expected visible ASCII",
    ),
    ("a 404 since ä by A action none", "invalid version `ä`"),
    (
        "a 404 since 1 since 1 by A action none",
        "misplaced or duplicate word `since`",
    ),
    (
        "a 404 since 1 action none by A",
        "misplaced or duplicate word `action`",
    ),
    (
        "a 404 since 1 by A::B::C action none",
        "invalid declaration `",
    ),
    ("a 404 since 1 by A:: action none", "invalid declaration `"),
    ("a 404 since 1 by A:B action none", "invalid declaration `"),
    ("a 404 since 1 by A<B> action none", "invalid declaration `"),
    (
        "a 404 since 1 by A action Wait",
        "invalid action `Wait`: expected lower case",
    ),
    ("a 404 since 1 by A action wait2", "invalid action `wait2`"),
    (
        "a 404 since 1 by A action none colour red",
        "unknown word `colour`: expected the order since, ",
    ),
    (
        "a 404 since 1 by A action none params a params b",
        "misplaced or duplicate word `params`: expected the order since, ",
    ),
    (
        "a 404 since 1 by A action none params a members b:any",
        "misplaced or duplicate word `members`",
    ),
    (
        "a 404 since 1 by A action none deprecated 2",
        "misplaced or duplicate word `deprecated`",
    ),
    (
        "a 404 since 1 by A action none challenge a,(b)",
        "invalid scheme `(b)`: expected a token of HTTP",
    ),
    (
        "a 404 since 1 by A action none challenge a,",
        "invalid scheme ``",
    ),
    (
        "a 404 since 1 by A action none challenge a,A",
        "duplicate item `A` in `challenge`: keep one",
    ),
    (
        "a 404 since 1 by A action none challenge b,a",
        "expected `a 404 ",
    ),
    (
        "a 404 since 1 by A action none headers",
        "incomplete line: expected the value of `headers`",
    ),
    (
        "a 404 since 1 by A action none headers X-A",
        "invalid header `X-A`: expected a name in lower case",
    ),
    (
        "a 404 since 1 by A action none headers x-a,",
        "invalid header ``",
    ),
    (
        "a 404 since 1 by A action none headers x-a??",
        "invalid header `x-a?`",
    ),
    (
        "a 404 since 1 by A action none headers x-a,x-a?",
        "duplicate item `x-a` in `headers`: keep one",
    ),
    (
        "a 404 since 1 by A action none headers x-b,x-a",
        "expected `a 404 ",
    ),
    (
        "a 404 since 1 by A action none headers x-a, x-b",
        "invalid header ``",
    ),
    (
        "a 404 since 1 by A action none members a",
        "expected `NAME:KIND`",
    ),
    (
        "a 404 since 1 by A action none members :any",
        "invalid name ``: expected visible ASCII",
    ),
    (
        "a 404 since 1 by A action none members a:Date",
        "invalid kind `Date`: expected lower case",
    ),
    (
        "a 404 since 1 by A action none members a:any,a:string",
        "duplicate item `a` in `",
    ),
    (
        "a 404 since 1 by A action none members a:any,a-b:any",
        "expected `a 404 ",
    ),
    (
        "a 404 since 1 by A action none params b,a",
        "expected `a 404 ",
    ),
    (
        "a 404 since 1 by A action none params a,a",
        "duplicate item `a` in `",
    ),
    (
        "a 404 since 1 by A action none params %61",
        "invalid name `%61`",
    ),
    (
        "a 404 since 1 by A action none params %2c",
        "invalid name `%2c`",
    ),
    (
        "a 404 since 1 by A action none params %FF",
        "invalid name `%FF`",
    ),
    (
        "a 404 since 1 by A action none params %",
        "invalid name `%`",
    ),
    (
        "a 404 since 1 retired",
        "incomplete line: expected the value of `retired`",
    ),
    (
        "a 404 since 1 retired 2 by A action none",
        "misplaced or duplicate word `by`",
    ),
    (
        "a 404 since 1 retired 2 instead",
        "incomplete line: expected the value of `instead`",
    ),
    ("a 404 since 1 retired 2 instead b,c", "invalid code `b,c`"),
    (
        "a 404 since 1 instead b",
        "misplaced or duplicate word `instead`",
    ),
    (
        "a 404 since 1 by A action none instead b",
        "misplaced or duplicate word `instead`",
    ),
];

#[test]
fn valid_line_is_written_unchanged() {
    for line in VALID {
        let parsed = Line::parse(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(parsed.to_string(), *line);
    }
}

#[test]
fn invalid_line_has_message() {
    for (line, expected) in INVALID {
        let message = Line::parse(line).expect_err(line);
        assert!(message.contains(expected), "{line}: {message}");
    }
}

#[test]
fn code_has_at_most_63_bytes() {
    let line = |len: usize| format!("{} 404 since 1 retired 2", "a".repeat(len));
    assert!(Line::parse(&line(63)).is_ok());
    assert!(Line::parse(&line(64)).is_err());
}

/// Every line with one byte removed, doubled or replaced is an error or its own written form.
#[test]
fn changed_line_is_error_or_other_line() {
    for line in VALID {
        let original = Line::parse(line).expect("a valid line");
        for at in 0..line.len() {
            // The lines are ASCII.
            let (start, rest) = line.split_at(at);
            let (byte, end) = rest.split_at(1);
            for changed in [
                start.to_owned() + end,
                [start, byte, byte, end].concat(),
                [start, " ", end].concat(),
            ] {
                match Line::parse(&changed) {
                    Ok(parsed) if changed == *line => assert_eq!(parsed, original),
                    Ok(parsed) => assert_ne!(parsed, original, "{changed}"),
                    Err(message) => assert!(!message.is_empty()),
                }
            }
        }
    }
}
