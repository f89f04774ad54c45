//! `work` lists the works; `work ITEM NAME` does one so often that it makes a thousand things, for callgrind
//! to count.

use std::hint::black_box;

use qs_error_benches::{Work, works};

const THINGS: usize = 1000;

fn main() -> Result<(), &'static str> {
    let mut arguments = std::env::args().skip(1);
    let Some((item, name)) = arguments.next().zip(arguments.next()) else {
        for Work {
            item,
            name,
            function,
            things,
            ..
        } in works()
        {
            let function = function.replace(' ', "");
            println!(
                "{item}\t{name}\t{function}\t{}",
                (1 + times(*things)) * things
            );
        }
        return Ok(());
    };
    let work = works()
        .find(|work| work.item == item && work.name == name)
        .ok_or("no such work")?;
    // What is made once is made before.
    drop(black_box((work.run)(1)));
    drop(black_box((work.run)(times(work.things))));
    Ok(())
}

fn times(things: usize) -> usize {
    THINGS.div_ceil(things)
}
