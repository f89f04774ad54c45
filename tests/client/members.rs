//! Members and params.

use qs_error::format::ParamValue;

use crate::support::json;

#[test]
fn members_have_any_type() {
    let body = r#"{"code":"a","count":7,"names":["x","y"],"none":null,"text":"a\nb","params":{"bucket":"b","n":1,"f":0.5,"t":true,"big":9007199254740993,"o":{},"bucket":"c"}}"#;
    for error in [json(404, body), json(404, format!(r#"{{"error":{body}}}"#))] {
        assert_eq!(error.member::<u8>("count"), Some(7));
        assert_eq!(error.member::<i8>("count"), Some(7));
        assert_eq!(error.member::<String>("count"), None);
        assert_eq!(error.member::<Vec<&str>>("names").unwrap(), ["x", "y"]);
        assert_eq!(error.member::<Option<u8>>("none"), Some(None));
        assert_eq!(error.member::<String>("text").as_deref(), Some("a\nb"));
        assert_eq!(error.member::<serde_json::Value>("missing"), None);

        let params = error.params();
        let params: Vec<_> = params.iter().collect();
        let expected = [
            ("bucket", &ParamValue::String("b".to_owned())),
            ("n", &ParamValue::Integer(1)),
            ("f", &ParamValue::Float(0.5)),
            ("t", &ParamValue::Bool(true)),
            ("big", &ParamValue::Float(9_007_199_254_740_992.0)),
        ];
        assert_eq!(params, expected);
    }
    assert!(
        json(404, r#"{"code":"a","params":[1]}"#)
            .params()
            .is_empty()
    );
    assert!(json(404, "[]").params().is_empty());
}

#[test]
fn panic_of_deserialize_costs_member() {
    #[derive(Debug)]
    struct Panics;

    impl<'de> serde::Deserialize<'de> for Panics {
        fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            panic!("not today");
        }
    }

    let error = json(404, r#"{"code":"a","x":1}"#);
    assert!(error.member::<Panics>("x").is_none());
    assert_eq!(error.member::<u8>("x"), Some(1));
}
