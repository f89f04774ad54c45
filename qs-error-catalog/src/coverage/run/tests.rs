//! The names of folders and records.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::{folder_name, is_process_id};

#[test]
fn folder_has_package_and_program() {
    let name = |package: &str| folder_name(Some(package.into()), Path::new("target/errors"));
    assert_eq!(name("shop"), OsString::from("shop.errors"));
    assert_ne!(name("shop"), name("store"));
    let program = Path::new("/usr/bin/errors-1.2");
    assert_eq!(folder_name(None, program), OsString::from("errors-1.2"));
    assert_eq!(folder_name(None, Path::new("")), OsString::from("program"));
}

#[test]
fn record_has_name_of_process_id() {
    for name in ["1", "4711", "4294967295"] {
        assert!(is_process_id(OsStr::new(name)), "{name}");
    }
    for name in [
        "",
        "+5",
        "-5",
        "007",
        " 7",
        "7.txt",
        "4294967296",
        "\u{663}",
    ] {
        assert!(!is_process_id(OsStr::new(name)), "{name}");
    }
}
