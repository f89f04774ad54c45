use std::time::Duration;

use serde_core::{Serialize, Serializer, ser};

use http::{HeaderMap, HeaderValue};

use super::{HeaderFields, Members, render, replace, retry_after};

fn json(add: impl FnOnce(&mut Members<'_>)) -> (String, usize) {
    let mut json = Vec::new();
    let mut members = Members::new(&mut json);
    add(&mut members);
    let omitted = members.into_omitted().len();
    (String::from_utf8(json).unwrap(), omitted)
}

struct Failing;

impl Serialize for Failing {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(ser::Error::custom("no"))
    }
}

struct Panicking;

impl Serialize for Panicking {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(None)?;
        ser::SerializeSeq::serialize_element(&mut sequence, &1)?;
        panic!("half written")
    }
}

#[test]
fn members_are_written_in_order() {
    let written = json(|members| {
        members.add("b", &1);
        members.field("a", "x\"y");
    });
    assert_eq!(written, (r#","b":1,"a":"x\"y""#.to_owned(), 0));
}

#[test]
fn reserved_and_repeated_names_are_omitted() {
    let written = json(|members| {
        for name in ["", "code", "instance", "limit", "limit"] {
            members.add(name, &1);
        }
    });
    assert_eq!(written, (r#","limit":1"#.to_owned(), 4));
}

#[test]
fn failed_values_leave_no_bytes() {
    let written = json(|members| {
        members.add("a", &Failing);
        members.add("b", &Panicking);
        members.add("c", &true);
    });
    assert_eq!(written, (r#","c":true"#.to_owned(), 2));
}

#[test]
fn replacement_moves_member_to_end() {
    let (by, _) = render(|members| members.add("a", &"new"));
    let written = json(|members| {
        members.replace(&by, |members| {
            members.field("a", &"old");
            members.field("b", &2);
        });
    });
    assert_eq!(written.0, r#","b":2,"a":"new""#);
}

#[test]
fn rendered_members_are_separate() {
    let (members, omitted) = render(|members| {
        members.add("a", &1);
        members.add("code", &1);
        members.add("b", &[1, 2]);
    });
    let parts: Vec<_> = members
        .iter()
        .map(|member| member.json.as_slice())
        .collect();
    assert_eq!(parts, [&br#","a":1"#[..], br#","b":[1,2]"#]);
    assert_eq!(omitted.len(), 1);
}

#[test]
fn replaced_member_has_same_position() {
    let (mut members, _) = render(|members| {
        members.add("a", &1);
        members.add("b", &2);
    });
    replace(&mut members, render(|members| members.add("a", &3)).0);
    assert_eq!(json(|out| out.extend(&members)).0, r#","a":3,"b":2"#);
}

#[test]
fn header_fields_are_visible_ascii() {
    let mut headers = HeaderMap::new();
    let mut fields = HeaderFields::new(&mut headers);
    fields.display("x-good", format_args!("{}", 7));
    fields.display("x-line", format_args!("a\r\nb"));
    fields.display("x-wide", format_args!("caf\u{e9}"));
    fields.value("x-bytes", &HeaderValue::from_bytes(b"\xff").unwrap());
    fields.value("not a name", &HeaderValue::from_static("a"));
    assert_eq!(fields.into_omitted().len(), 4);
    assert_eq!(headers.len(), 1);
    assert_eq!(headers["x-good"], "7");
}

#[test]
fn delay_is_rounded_up_and_capped() {
    let cases = [(0, "0"), (1, "1"), (999, "1"), (1000, "1"), (1001, "2")];
    for (millis, seconds) in cases {
        assert_eq!(retry_after(Duration::from_millis(millis)), seconds);
    }
    assert_eq!(retry_after(Duration::MAX), "2147483647");
}
