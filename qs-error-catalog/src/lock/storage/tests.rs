//! Links, permissions and read-only files.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use super::write;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<_> = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn link_remains_link() {
    let folder = tempfile::tempdir().expect("a folder");
    let (link, file) = (
        folder.path().join("errors.lock"),
        folder.path().join("target.lock"),
    );
    fs::write(&file, "old").expect("a file");
    symlink("target.lock", &link).expect("a link");
    write(&link, "new").expect("a write");
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(&file).expect("a file"), "new");
    assert_eq!(names(folder.path()), ["errors.lock", "target.lock"]);
}

#[test]
fn link_without_file_is_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let link = folder.path().join("errors.lock");
    symlink("target.lock", &link).expect("a link");
    let error = write(&link, "new").expect_err("an error");
    assert_eq!(error.kind(), io::ErrorKind::NotFound);
    assert_eq!(names(folder.path()), ["errors.lock"]);
}

#[test]
fn permissions_remain() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("errors.lock");
    for mode in [0o600, 0o640, 0o666] {
        fs::write(&file, "old").expect("a file");
        fs::set_permissions(&file, Permissions::from_mode(mode)).expect("permissions");
        write(&file, "new").expect("a write");
        let permissions = fs::metadata(&file).expect("a file").permissions();
        assert_eq!(permissions.mode() & 0o777, mode);
    }
}

#[test]
fn read_only_file_is_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("errors.lock");
    fs::write(&file, "old").expect("a file");
    fs::set_permissions(&file, Permissions::from_mode(0o444)).expect("permissions");
    let error = write(&file, "new").expect_err("an error");
    assert_eq!(error.to_string(), "the file is read-only");
    assert_eq!(fs::read_to_string(&file).expect("a file"), "old");
    assert_eq!(names(folder.path()), ["errors.lock"]);
}
