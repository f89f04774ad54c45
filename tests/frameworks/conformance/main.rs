//! One table of cases over every server: each server sends the same responses as axum.

use std::process::ExitCode;

mod cases;
mod check;
mod client;
mod load;
mod log;
mod running;
mod scenarios;
mod servers;
mod shop;
mod table;

pub(crate) use crate::running::Ready;

/// A framework that serves the shop.
trait Server: 'static {
    const NAME: &'static str;
    /// The cases that the framework has nothing for, each with the reason.
    const SKIPS: &'static [(&'static str, &'static str)] = &[];
    /// The cases where the framework forces another status or code, or omits a part. The remainder of
    /// the case is checked.
    const DIFFERS: &'static [Differs] = &[];

    /// Serves the shop on a free port of 127.0.0.1, reports the port, and never returns. Each
    /// server has a thread and a runtime of its own.
    fn serve(ready: Ready) -> impl Future<Output = ()>;
}

/// A case where a framework differs from the table.
struct Differs {
    case: &'static str,
    status: u16,
    code: &'static str,
    /// A part that the framework omits. Its absence is checked.
    omitted: Option<Part>,
    why: &'static str,
}

/// A part of a case.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Part {
    /// A header of the response.
    Header(&'static str),
    /// The secret of the case in the log, because only the log of the framework contains the cause.
    Cause,
}

fn main() -> ExitCode {
    if load::serve_if_requested() {
        return ExitCode::SUCCESS;
    }
    let arguments = libtest_mimic::Arguments::from_args();
    log::record();
    let servers = running::servers();
    servers.iter().for_each(table::check_lists);
    let trials = servers.iter().flat_map(table::trials).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        print!("{}", table::print(servers));
    }
    conclusion.exit_code()
}
