//! `heap ITEM NAME` tells how often a work asks for memory, and what its answer is: heap calls, headers, size
//! of the body. A program of its own, since the allocator that counts costs instructions.

use qs_error_benches::works;

const TIMES: usize = 1000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let names = arguments.next().zip(arguments.next());
    let (item, name) = names.ok_or("heap ITEM NAME")?;
    let work = works()
        .find(|work| work.item == item && work.name == name)
        .ok_or("no such work")?;
    // What is made once is made.
    let done = (work.run)(1).unwrap_or_default();
    let counted = |times| {
        let run = || drop(std::hint::black_box((work.run)(times)));
        allocation_counter::measure(run).count_total
    };
    // The last answer is taken apart, which is no part of the work.
    let each = (counted(TIMES + 1) - counted(1)) / TIMES as u64;
    println!("{each}\t{}\t{}", done.headers, done.body.len());
    Ok(())
}
