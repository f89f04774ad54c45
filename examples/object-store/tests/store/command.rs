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
    let keys = ["--access-key-id", "me", "--secret-access-key", "mine"];
    let said = introduction(&[&keys[..], &["--open"]].concat(), 5);
    assert!(said[0].starts_with("object store on http://127.0.0.1:"));
    assert!(said[2..].iter().all(|line| line.starts_with("  curl -i ")));
}

#[test]
fn it_makes_up_a_key_pair_and_says_so() {
    let said = [1, 2].map(|_| introduction(&[], 2).remove(1));
    assert_ne!(said[0], said[1]);
    for line in said {
        let words: Vec<_> = line.split([' ', ',']).collect();
        assert_eq!(words[..3], ["access", "key", "id"], "{line}");
        assert_eq!((words[3].len(), words[6].len()), (32, 64), "{line}");
    }
}

/// The first lines that the command prints.
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
fn what_cannot_be_served_is_said() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for (flags, reason) in [
        (["--store", "gs://bucket/"], "cannot open gs://bucket/"),
        (["--store", "elsewhere"], "relative URL"),
        (["--listen", &address], "cannot listen on 127.0.0.1:"),
    ] {
        let output = command(&flags).output().unwrap();
        assert!(!output.status.success());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(reason), "{said}");
    }
}
