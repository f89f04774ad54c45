//! A store that is killed, not asked to end, in the middle of uploads.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use md5::{Digest, Md5};
use tempfile::TempDir;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::process::Process;
use crate::support::Client;

const UPLOADS: usize = 20;

/// The objects that a store has said it has, and what they hold.
type Acknowledged = BTreeMap<String, Vec<u8>>;

/// Uploads one object after the other, until the store is gone.
async fn keep_uploading(
    client: Arc<Client>,
    name: String,
    count: Arc<AtomicUsize>,
) -> Acknowledged {
    let mut acknowledged = Acknowledged::new();
    for number in 0_usize.. {
        let key = format!("{name}-{number}");
        let data = key.as_bytes().repeat(1 + number * 7919 % 60_000);
        let head = format!(
            "PUT /photos/{key} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
            data.len()
        );
        match client
            .exchange(&[head.as_bytes(), &data].concat(), false)
            .await
        {
            Ok(answer) if answer.starts_with(b"HTTP/1.1 201 Created\r\n") => {
                count.fetch_add(1, Ordering::Relaxed);
                acknowledged.insert(key, data);
            }
            _ => break,
        }
    }
    acknowledged
}

/// Kills the store once this many uploads are done, while others run.
async fn kill_in_the_middle(store: &mut Process, round: usize) -> Acknowledged {
    let client = Arc::new(Client {
        address: store.address,
    });
    let count = Arc::new(AtomicUsize::new(0));
    let mut uploads = JoinSet::new();
    for upload in 0..UPLOADS {
        let name = format!("{round}-{upload}");
        uploads.spawn(keep_uploading(
            Arc::clone(&client),
            name,
            Arc::clone(&count),
        ));
    }
    while count.load(Ordering::Relaxed) < UPLOADS + 13 * round {
        tokio::task::yield_now().await;
    }
    store.kill();
    let all = uploads.join_all().await;
    assert!(TcpStream::connect(store.address).await.is_err());
    all.into_iter().flatten().collect()
}

/// Every object that is listed is whole, and none that was acknowledged is missing.
async fn check(store: &Process, acknowledged: &Acknowledged) {
    for (key, data) in acknowledged {
        assert!(
            store.get(&format!("/photos/{key}")).await.body == *data,
            "{key}"
        );
    }
    let page = store.get("/photos?limit=1000").await.json();
    assert_eq!(page["has_more"], false);
    for listed in page["keys"].as_array().unwrap() {
        let key = listed["key"].as_str().unwrap();
        let body = store.get(&format!("/photos/{key}")).await.body;
        let digest = u128::from_be_bytes(Md5::digest(&body).into());
        assert_eq!(listed["etag"], format!("{digest:032x}"), "{key}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_acknowledged_object_is_lost() {
    let folder = TempDir::new().unwrap();
    let mut store = Process::start(&folder, &[]);
    assert_eq!(store.put("/photos", b"").await.status, 201);
    for round in 0..10 {
        let acknowledged = kill_in_the_middle(&mut store, round).await;
        assert!(acknowledged.len() >= UPLOADS);
        store = Process::start(&folder, &[]);
        check(&store, &acknowledged).await;
        for key in acknowledged.keys() {
            assert_eq!(store.delete(&format!("/photos/{key}")).await.status, 204);
        }
    }
}
