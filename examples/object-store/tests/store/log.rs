//! What the log says that the client must not see.

use std::fs;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use tempfile::TempDir;

use crate::storage::serve;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

// The runtime has one thread, and with it one log.
#[tokio::test]
async fn the_cause_of_an_internal_error_is_one_line_with_its_id() {
    let lines = Lines::default();
    let log = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(move || log.clone());
    let _guard = tracing::subscriber::set_default(subscriber.finish());

    let folder = TempDir::new().unwrap();
    let server = serve(&folder).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    fs::write(folder.path().join("buckets/photos.json"), "{\"name\": 7}").unwrap();
    let reply = server.get("/photos").await;
    let body = reply.error(500, "internal_error");
    assert!(!reply.text().contains("damaged"));

    let log = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    let id = body["request_id"].as_str().unwrap();
    let events: Vec<_> = log.lines().filter(|line| line.contains(id)).collect();
    assert_eq!(events.len(), 1, "{log}");
    for part in [
        "ERROR",
        "internal_error",
        "the record `buckets/photos.json` is damaged",
        "invalid type: integer `7`",
    ] {
        assert!(events[0].contains(part), "{part} in {}", events[0]);
    }
}
