//! The command line.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Command, Stdio};

fn command(flags: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_object-store"));
    command
        .args(flags)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

#[test]
fn open_store_prints_address_and_examples() {
    let keys = ["--access-key-id", "me", "--secret-access-key", "mine"];
    let lines = introduction(&[&keys[..], &["--open"]].concat(), 5);
    assert!(lines[0].starts_with("object store on http://127.0.0.1:"));
    assert!(lines[2..].iter().all(|line| line.starts_with("  curl -i ")));
}

#[test]
fn missing_key_pair_is_generated_and_printed() {
    let lines = [1, 2].map(|_| introduction(&[], 2).remove(1));
    assert_ne!(lines[0], lines[1]);
    for line in lines {
        let words: Vec<_> = line.split([' ', ',']).collect();
        assert_eq!(words[..3], ["access", "key", "id"], "{line}");
        assert_eq!((words[3].len(), words[6].len()), (32, 64), "{line}");
    }
}

/// Returns the first lines that the command prints.
fn introduction(flags: &[&str], lines: usize) -> Vec<String> {
    let all = [&["--listen", "127.0.0.1:0"], flags].concat();
    let mut child = command(&all).spawn().unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let lines = output.lines().take(lines).map(Result::unwrap).collect();
    child.kill().unwrap();
    child.wait().unwrap();
    lines
}

#[test]
fn invalid_settings_are_reported() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    for (flags, reason) in [
        (["--store", "gs://bucket/"], "cannot open gs://bucket/"),
        (["--store", "elsewhere"], "relative URL"),
        (["--listen", &address], "cannot listen on 127.0.0.1:"),
    ] {
        let output = command(&flags).output().unwrap();
        assert!(!output.status.success());
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains(reason), "{error}");
    }
}

#[test]
fn errors_of_store_are_listed_and_checked() {
    let run = |arguments: &[&str]| {
        let output = command(arguments).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let list = run(&["errors", "list"]);
    assert_eq!(list.lines().count(), 43, "{list}");
    assert!(list.contains("upload_stalled"), "{list}");
    assert!(run(&["errors", "check"]).contains("43 codes checked"));
    let json: serde_json::Value =
        serde_json::from_str(&run(&["errors", "export", "--format", "json"])).unwrap();
    assert_eq!(json["codes"].as_array().unwrap().len(), 43);
}

#[test]
fn changed_lock_file_fails_check() {
    let folder = tempfile::tempdir().unwrap();
    let lock =
        include_str!("../../errors.lock").replace("bucket_not_empty 409", "bucket_not_empty 410");
    std::fs::write(folder.path().join("errors.lock"), lock).unwrap();
    let output = command(&["errors", "check"])
        .env("CARGO_MANIFEST_DIR", folder.path())
        .output()
        .unwrap();
    assert!(!output.status.success());
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(
        error.contains("- bucket_not_empty 410") && error.contains("+ bucket_not_empty 409"),
        "{error}"
    );
}
