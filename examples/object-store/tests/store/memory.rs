//! Memory use: bodies are streamed.
#![cfg(target_os = "linux")]

use std::fs;

use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::process::Process;

const GIBIBYTE: usize = 1 << 30;
const CHUNK: usize = 1 << 20;
const ALLOWED: usize = 64 << 20;

/// Returns a memory figure of a process in bytes, such as `VmRSS`.
fn memory(process: &Process, line: &str) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap();
    let line = status.lines().find_map(|l| l.strip_prefix(line)).unwrap();
    let kibibytes = line.trim_start_matches(':').trim().trim_end_matches(" kB");
    kibibytes.parse::<usize>().unwrap() << 10
}

async fn upload(process: &Process) {
    let mut stream = TcpStream::connect(process.address).await.unwrap();
    let head = format!(
        "PUT /photos/large HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: {GIBIBYTE}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    for number in 0..GIBIBYTE / CHUNK {
        stream.write_all(&vec![number as u8; CHUNK]).await.unwrap();
    }
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    assert!(
        response.starts_with("HTTP/1.1 201 Created\r\n"),
        "{response}"
    );
}

async fn download(process: &Process) {
    let mut stream = TcpStream::connect(process.address).await.unwrap();
    let head = "GET /photos/large HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut chunk = vec![0; CHUNK];
    let (mut size, mut last) = (0, 0);
    loop {
        match stream.read(&mut chunk).await.unwrap() {
            0 => break,
            read => (size, last) = (size + read, chunk[read - 1]),
        }
    }
    assert!((GIBIBYTE..GIBIBYTE + 1000).contains(&size), "{size}");
    assert_eq!(last, 255);
}

#[tokio::test]
async fn transfer_of_one_gib_needs_little_memory() {
    let folder = TempDir::new().unwrap();
    let store = Process::start(&folder, &[]);
    assert_eq!(store.put("/photos", b"").await.status, 201);
    let idle = memory(&store, "VmRSS");
    upload(&store).await;
    download(&store).await;
    let most = memory(&store, "VmHWM") - idle;
    println!("{} MiB above idle", most >> 20);
    assert!(most < ALLOWED, "{} MiB above idle", most >> 20);
}
