//! `heap NAME` tells how often a work asks for memory, and what its answer is: heap calls, headers, size of
//! the body. A program of its own, since the allocator that counts costs instructions.

use qs_error_benches::answer::WORKS;

const TIMES: u64 = 1000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).ok_or("heap NAME")?;
    let work = WORKS
        .iter()
        .find(|work| work.name == name)
        .ok_or("no such work")?;
    // What is made once is made.
    drop((work.run)(1));
    let counted = allocation_counter::measure(|| drop((work.run)(TIMES as usize)));
    let (parts, body) = (work.run)(1).unwrap_or_default().into_parts();
    let body = futures_executor::block_on(axum::body::to_bytes(body, usize::MAX))?;
    println!(
        "{}\t{}\t{}",
        counted.count_total / TIMES,
        parts.headers.len(),
        body.len()
    );
    Ok(())
}
