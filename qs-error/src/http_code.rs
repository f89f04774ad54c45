//! The catalog entries of responses that have only a status.

use http::StatusCode;
use qs_error_spec::status;

use crate::catalog::CodeInfo;
use crate::catalog::row::{Row, RowExtras};

/// The number of statuses from 400 to 599.
const COUNT: usize = 200;

static ROWS: [Row; COUNT] = rows();

static EXTRAS: RowExtras = RowExtras::declared("http::StatusCode", (0, 0));

static INFOS: [CodeInfo; COUNT] = infos();

static INTERNAL_SERVER_ERROR: CodeInfo = INFOS[100];

/// Returns the entry of a status. A status that is not an error has that of a 500.
pub(crate) fn info(status: StatusCode) -> &'static CodeInfo {
    let index = usize::from(status.as_u16()).checked_sub(400);
    index
        .and_then(|index| INFOS.get(index))
        .unwrap_or(&INTERNAL_SERVER_ERROR)
}

const fn infos() -> [CodeInfo; COUNT] {
    let mut infos = [CodeInfo::new(&ROWS[0]); COUNT];
    let mut at = 0;
    while at < infos.len() {
        infos[at] = CodeInfo::new(&ROWS[at]);
        at += 1;
    }
    infos
}

const fn rows() -> [Row; COUNT] {
    let mut rows = [Row::BROKEN; COUNT];
    let mut number = 400;
    while number < 600 {
        rows[number as usize - 400] = Row {
            code: status::code(number),
            status: number,
            extras: &EXTRAS,
            ..Row::BROKEN
        };
        number += 1;
    }
    rows
}
