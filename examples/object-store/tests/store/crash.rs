//! Durability: a store that is killed during uploads keeps acknowledged objects.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use md5::{Digest, Md5};
use tempfile::TempDir;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::process::Process;
use crate::support::{Client, Reply};

const UPLOADS: usize = 20;

/// The contents of the objects whose upload was acknowledged.
type Acknowledged = BTreeMap<String, Vec<u8>>;

/// Uploads objects one after the other, until the store is killed.
async fn keep_uploading(
    client: Arc<Client>,
    name: String,
    in_parts: bool,
    count: Arc<AtomicUsize>,
) -> Acknowledged {
    let mut acknowledged = Acknowledged::new();
    for number in 0_usize.. {
        let key = format!("{name}-{number}");
        let data = key.as_bytes().repeat(1 + number * 7919 % 60_000);
        let target = format!("/photos/{key}");
        let done = match in_parts {
            true => upload_in_parts(&client, &target, &data).await,
            false => send(&client, "PUT", &target, &data).await.map(drop),
        };
        if done.is_none() {
            break;
        }
        count.fetch_add(1, Ordering::Relaxed);
        acknowledged.insert(key, data);
    }
    acknowledged
}

async fn upload_in_parts(client: &Client, target: &str, data: &[u8]) -> Option<()> {
    let begun = send(client, "POST", &format!("{target}?uploads"), b"").await?;
    let id = begun.json()["upload_id"].as_str()?.to_owned();
    let part = format!("{target}?part_number=0&upload_id={id}");
    send(client, "PUT", &part, data).await?;
    let parts = br#"{"object_parts": [{"part_number": 0}]}"#;
    let whole = format!("{target}?upload_id={id}");
    send(client, "POST", &whole, parts).await.map(drop)
}

/// Returns the response to a request. `None` if the store was killed before it was complete.
async fn send(client: &Client, method: &str, target: &str, body: &[u8]) -> Option<Reply> {
    let size = body.len();
    let head = format!(
        "{method} {target} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: {size}\r\n\r\n"
    );
    let response = client
        .exchange(&[head.as_bytes(), body].concat(), false)
        .await
        .ok()?;
    let complete = response.windows(4).any(|end| end == b"\r\n\r\n");
    let reply = complete.then(|| Reply::parse(&response))?;
    assert!(reply.status < 300, "{method} {target}: {reply:?}");
    Some(reply)
}

/// Kills the store during uploads. The number of completed uploads depends on `round`.
async fn kill_during_uploads(store: &mut Process, round: usize) -> Acknowledged {
    let client = Arc::new(Client {
        address: store.address,
    });
    let count = Arc::new(AtomicUsize::new(0));
    let mut uploads = JoinSet::new();
    for upload in 0..UPLOADS {
        let name = format!("{round}-{upload}");
        let (client, count) = (Arc::clone(&client), Arc::clone(&count));
        uploads.spawn(keep_uploading(client, name, upload % 2 == 1, count));
    }
    while count.load(Ordering::Relaxed) < UPLOADS + 13 * round {
        tokio::task::yield_now().await;
    }
    store.kill();
    let all = uploads.join_all().await;
    assert!(TcpStream::connect(store.address).await.is_err());
    all.into_iter().flatten().collect()
}

/// Checks that all acknowledged objects exist, and that all listed objects are complete.
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
        assert_eq!(listed["size"], body.len(), "{key}");
        let digest =
            |data: &[u8]| format!("{:032x}", u128::from_be_bytes(Md5::digest(data).into()));
        let etag = match listed["etag"].as_str().unwrap().split_once('-') {
            Some(_) => format!("{}-1", digest(digest(&body).as_bytes())),
            None => digest(&body),
        };
        assert_eq!(listed["etag"], etag, "{key}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn acknowledged_objects_survive_kill() {
    let folder = TempDir::new().unwrap();
    let mut store = Process::start(&folder, &[]);
    assert_eq!(store.put("/photos", b"").await.status, 201);
    for round in 0..10 {
        let acknowledged = kill_during_uploads(&mut store, round).await;
        assert!(acknowledged.len() >= UPLOADS);
        store = Process::start(&folder, &[]);
        check(&store, &acknowledged).await;
        for key in acknowledged.keys() {
            assert_eq!(store.delete(&format!("/photos/{key}")).await.status, 204);
        }
    }
}
