//! `work` lists all implementations: item, name, counted function and number of operations.
//! `work ITEM NAME` runs one of them for at least a thousand operations, and is counted by callgrind.

use std::hint::black_box;

use qs_error_benches::{Work, works};

const OPERATIONS: usize = 1000;

fn main() -> Result<(), &'static str> {
    let mut arguments = std::env::args().skip(1);
    let Some((item, name)) = arguments.next().zip(arguments.next()) else {
        for work in works() {
            list(work);
        }
        return Ok(());
    };
    let work = works()
        .find(|work| work.item == item && work.name == name)
        .ok_or("unknown item or name")?;
    // Initializes statics and caches.
    drop(black_box((work.run)(1)));
    drop(black_box((work.run)(calls(work))));
    Ok(())
}

fn list(work: &Work) {
    let Work { item, name, .. } = work;
    let function = work.function.replace(' ', "");
    let operations = (1 + calls(work)) * work.operations;
    println!("{item}\t{name}\t{function}\t{operations}");
}

fn calls(work: &Work) -> usize {
    OPERATIONS.div_ceil(work.operations)
}
