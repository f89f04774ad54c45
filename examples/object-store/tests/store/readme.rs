//! The README's table of errors.

use qs_error::ErrorCatalog;
use store_service::StoreError;

#[test]
fn the_table_agrees_with_the_catalog() {
    let readme = include_str!("../../README.md");
    let mut rows = 0;
    for line in readme.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        let (code, status) = (cells[1].trim_matches('`'), cells[2]);
        let info = StoreError::find(code).unwrap_or_else(|| panic!("{code} is not in the catalog"));
        assert_eq!(info.status().as_u16().to_string(), status, "{code}");
        rows += 1;
    }
    assert!(rows > 0, "the table is gone");
}
