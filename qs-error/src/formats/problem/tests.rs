use http::StatusCode;

use super::title;
use crate::catalog::CodeInfo;
use crate::catalog::row::Row;
use crate::code::ErrorCode;
use crate::error::QsError as _;
use crate::formats::DocumentValues;
use crate::http_code;

fn title_of(info: &'static CodeInfo) -> String {
    title(&DocumentValues {
        info,
        code: info.code(),
        status: info.status(),
        url: None,
    })
}

#[test]
fn title_is_one_line() {
    let title = title_of(ErrorCode::UpstreamFailed.info());
    let description = ErrorCode::UpstreamFailed.info().description().unwrap();
    assert!(description.contains('\n'));
    assert_eq!(title, description.replace('\n', " "));
}

#[test]
fn title_ends_before_first_section() {
    const fn row(description: &'static str) -> Row {
        Row {
            status: 404,
            description,
            ..Row::BROKEN
        }
    }
    static DESCRIBED: Row = row("Two\nlines.\n# Cause\nWhy.");
    static ONLY_REMEDY: Row = row("# Remedy\nWait.");
    static INFOS: [CodeInfo; 2] = [CodeInfo::new(&DESCRIBED), CodeInfo::new(&ONLY_REMEDY)];
    assert_eq!(title_of(&INFOS[0]), "Two lines.");
    assert_eq!(title_of(&INFOS[1]), "Not Found");
}

#[test]
fn title_without_description_is_phrase() {
    let status = StatusCode::from_u16(499).unwrap();
    assert_eq!(title_of(http_code::info(status)), "Client Error");
}
