//! `server MODE` responds to every HTTP request with the error, and prints its port.
//! `server load PORT COUNT` sends that many requests on one connection.

use std::error::Error;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use axum::Router;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use qs_error::ErrorLayer;
use qs_error_benches::response::{bucket, by_hand, facade, ideal};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["load", port, count] => load(port.parse()?, count.parse()?),
        [mode] => serve(mode),
        _ => Err("server MODE, or server load PORT COUNT".into()),
    }
}

fn handler(mode: &str) -> Option<fn() -> Response> {
    Some(match mode {
        "bare" => || StatusCode::NOT_FOUND.into_response(),
        "ideal" | "ideal-layer" => || ideal::string(bucket()),
        "by-hand" => || by_hand::axum_json(bucket()),
        "qs-error" | "qs-error-layer" | "qs-error-observer" => {
            || facade::variant(facade::StorageError::NoSuchBucket { bucket: bucket() })
        }
        _ => return None,
    })
}

fn serve(mode: &str) -> Result<(), Box<dyn Error>> {
    let handler = handler(mode).ok_or("unknown mode")?;
    let mut app = Router::new().fallback(async move || handler());
    match mode {
        "qs-error-layer" => app = app.layer(ErrorLayer::new()),
        "qs-error-observer" => {
            app = app.layer(ErrorLayer::new().on_error(|event| {
                black_box(event.code());
            }));
        }
        "ideal-layer" => app = app.layer(tower::layer::util::Identity::new()),
        _ => {}
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?.port());
        axum::serve(listener, app).await
    })?;
    Ok(())
}

/// Sends requests, and reads each response by its `content-length`.
fn load(port: u16, count: usize) -> Result<(), Box<dyn Error>> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    let mut responses = BufReader::new(stream.try_clone()?);
    for _ in 0..count {
        stream.write_all(
            b"GET /photos-2026 HTTP/1.1\r\nhost: storage.example.com\r\naccept: */*\r\n\r\n",
        )?;
        let (mut line, mut length) = (String::new(), 0);
        while responses.read_line(&mut line)? > 2 {
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.trim().parse()?;
            }
            line.clear();
        }
        responses.read_exact(&mut vec![0; length])?;
    }
    Ok(())
}
