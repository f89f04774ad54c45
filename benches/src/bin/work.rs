//! `work` names the works; `work NAME` does one a thousand times, for callgrind to count.

use std::hint::black_box;

use qs_error_benches::answer::{WORKS, Work};

const TIMES: usize = 1000;

fn main() -> Result<(), &'static str> {
    let Some(name) = std::env::args().nth(1) else {
        for Work { name, function, .. } in WORKS {
            println!("{}\t{name}", function.replace(' ', ""));
        }
        return Ok(());
    };
    let work = WORKS
        .iter()
        .find(|work| work.name == name)
        .ok_or("no such work")?;
    drop(black_box((work.run)(TIMES)));
    Ok(())
}
