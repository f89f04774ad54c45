//! The command itself.

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
fn it_says_where_it_is_and_what_to_try() {
    let mut child = command(&["--listen", "127.0.0.1:0"]).spawn().unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let lines: Vec<_> = output.lines().take(4).map(Result::unwrap).collect();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(
        lines[0].starts_with("object store on http://127.0.0.1:"),
        "{lines:?}"
    );
    assert!(
        lines[1..].iter().all(|line| line.starts_with("  curl -i ")),
        "{lines:?}"
    );
}

#[test]
fn what_cannot_be_served_is_said() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for (flags, reason) in [
        (["--store", "s3://bucket/"], "cannot open s3://bucket/"),
        (["--store", "elsewhere"], "relative URL"),
        (["--listen", &address], "cannot listen on 127.0.0.1:"),
    ] {
        let output = command(&flags).output().unwrap();
        assert!(!output.status.success());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(reason), "{said}");
    }
}
