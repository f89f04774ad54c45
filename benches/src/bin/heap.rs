//! `heap ITEM NAME` prints the heap allocations of one implementation, the number of headers and the
//! size of the body. It is a separate program because the counting allocator costs instructions.

use qs_error_benches::works;

const CALLS: usize = 1000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let names = arguments.next().zip(arguments.next());
    let (item, name) = names.ok_or("heap ITEM NAME")?;
    let work = works()
        .find(|work| work.item == item && work.name == name)
        .ok_or("unknown item or name")?;
    // Initializes statics and caches.
    let done = (work.run)(1).unwrap_or_default();
    let counted = |calls| {
        let run = || drop(std::hint::black_box((work.run)(calls)));
        allocation_counter::measure(run).count_total
    };
    // `run` reads the last response, which is not a part of the work.
    let each = (counted(CALLS + 1) - counted(1)) / CALLS as u64;
    println!("{each}\t{}\t{}", done.headers, done.body.len());
    Ok(())
}
