//! Characters other than ASCII in modules, parameters, lifetimes, constants, paths and widths.
#![allow(uncommon_codepoints, mixed_script_confusables, nonstandard_style)]

mod модуль {
    #[derive(Debug, qs_error::QsError)]
    pub enum Ошибка<Тип, const ЧИСЛО: usize> {
        #[qs(code = "own", status = 404, message = "{текст:·>ширина$} {_0_а:?}", header("x-a" = super::ΤΙΜΗ))]
        Своя {
            текст: &'static str,
            ширина: usize,
            _0_а: Тип,
        },
        #[qs(code = "array", status = 404, message = "{0:?}")]
        Массив([u8; ЧИСЛО]),
    }
}

use qs_error::{ErrorCatalog, QsError};
use модуль::Ошибка;

const ΤΙΜΗ: &str = "constant";

#[derive(Debug, QsError)]
enum 错误<'a> {
    #[qs(code = Ошибка::<u8, 2>::Массив)]
    继承,
    #[qs(code = 错误::继承, message = "{原因} — “{{}}”")]
    共享 {
        #[qs(member, header = "x-b")]
        原因: &'a str,
    },
    #[qs(transparent)]
    内部(#[qs(from)] Ошибка<u8, 3>),
}

fn main() {
    let own: Ошибка<u8, 1> = Ошибка::Своя {
        текст: "т",
        ширина: 3,
        _0_а: 1,
    };
    assert_eq!(own.message(), "··т 1");
    assert_eq!(qs_error::respond(&own).headers()["x-a"], "constant");
    assert_eq!(错误::继承.code(), "array");
    let shared = 错误::共享 { 原因: "7" };
    assert_eq!(shared.to_string(), "7 — “{}”");
    let response = qs_error::respond(&shared);
    assert_eq!(response.headers()["x-b"], "7");
    assert!(response.body().ends_with(",\"原因\":\"7\"}".as_bytes()));
    assert_eq!(错误::from(Ошибка::Массив([1, 2, 3])).message(), "[1, 2, 3]");
    assert_eq!(错误::CATALOG.len(), 2);
}
