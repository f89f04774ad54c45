use super::Scanner;

/// Returns the members as `name=value`, separated by `|`.
fn scan(document: &str) -> Option<String> {
    let members = Scanner::new(document.as_bytes())?.map(|(name, value)| {
        let [name, value] = [name, value].map(|raw| std::str::from_utf8(raw).unwrap());
        format!("{name}={value}")
    });
    Some(members.collect::<Vec<_>>().join("|"))
}

#[test]
fn other_document_has_no_scanner() {
    for document in [
        "",
        " ",
        "[]",
        "null",
        "\"{}\"",
        "\u{feff}{}",
        "\u{a0}{}",
        "x{}",
    ] {
        assert_eq!(scan(document), None, "{document:?}");
    }
}

#[test]
fn members_are_yielded_as_sent() {
    for (document, members) in [
        ("{}", ""),
        ("{", ""),
        (r#"{"a":1}"#, r#""a"=1"#),
        (" \t\r\n{ \"a\"\n:\t1 \r}", r#""a"=1"#),
        (r#"{"a":"1","b":[2,{"c":3}]}"#, r#""a"="1"|"b"=[2,{"c":3}]"#),
        (r#"{"a":"\",}","b":2}"#, r#""a"="\",}"|"b"=2"#),
        (r#"{"a\"}:,":1}"#, r#""a\"}:,"=1"#),
        (r#"{"a":1}{"b":2}"#, r#""a"=1"#),
        (r#"{"a":1},"b":2"#, r#""a"=1"#),
    ] {
        assert_eq!(scan(document).as_deref(), Some(members), "{document}");
    }
}

#[test]
fn invalid_part_affects_one_member() {
    for (document, members) in [
        (r#"{,,"a":1,,"b":2,}"#, r#""a"=1|"b"=2"#),
        (r#"{"a","b":2}"#, r#""b"=2"#),
        (r#"{"a":,"b":2}"#, r#""a"=|"b"=2"#),
        (r#"{:1,"b":2}"#, r#"=1|"b"=2"#),
        (r#"{a:un"de,f"ined,"b":2}"#, r#"a=un"de,f"ined|"b"=2"#),
        (r#"{"a":1:2,"b":2}"#, r#""a"=1:2|"b"=2"#),
        (r#"{"a":[1,2},"b":2}"#, r#""a"=[1,2}|"b"=2"#),
        (r#"{"a":1]],"b":2}"#, r#""a"=1]]|"b"=2"#),
        (r#"{[1,2]:{"c":3},"b":2}"#, r#"[1,2]={"c":3}|"b"=2"#),
        (r#"{"a":\,"b":2}"#, r#""a"=\|"b"=2"#),
    ] {
        assert_eq!(scan(document).as_deref(), Some(members), "{document}");
    }
}

#[test]
fn truncated_value_is_not_yielded() {
    for (rest, value) in [
        ("", None),
        ("4", None),
        ("tru", None),
        ("true", None),
        ("\"", None),
        (r#""b"#, None),
        (r#""b\"#, None),
        (r#""b\""#, None),
        ("[", None),
        ("[1", None),
        (r#"{"c":"d""#, None),
        ("4 ", Some("4")),
        ("4,", Some("4")),
        (r#""b""#, Some(r#""b""#)),
        (r#""b\\""#, Some(r#""b\\""#)),
        ("[1]", Some("[1]")),
        (r#"{"c":"d"}"#, Some(r#"{"c":"d"}"#)),
    ] {
        let document = format!(r#"{{"x":0,"a":{rest}"#);
        let a = value.map(|value| format!(r#"|"a"={value}"#));
        let expected = format!(r#""x"=0{}"#, a.unwrap_or_default());
        assert_eq!(scan(&document), Some(expected), "{document}");
    }
}

#[test]
fn exhausted_scanner_yields_nothing() {
    for document in [r#"{"a":1} "b":2"#, r#"{"a":1,"b":2"#, r#"{"a":1,"b"#] {
        let mut scanner = Scanner::new(document.as_bytes()).unwrap();
        assert!(scanner.next().is_some());
        assert_eq!([scanner.next(), scanner.next()], [None, None]);
    }
}
