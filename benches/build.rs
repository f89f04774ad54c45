//! Generates the lists of codes for each of the crates.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

const STANDARD: &str = "../tests/derive/standard_list.tsv";
const THINGS: [&str; 20] = [
    "bucket", "object", "upload", "part", "tenant", "zone", "policy", "grant", "quota", "lease",
    "replica", "snapshot", "volume", "key", "session", "invoice", "image", "domain", "mirror",
    "queue",
];
const FAULTS: [&str; 10] = [
    "not_found",
    "already_exists",
    "is_locked",
    "is_full",
    "expired",
    "invalid",
    "throttled",
    "not_ready",
    "mismatch",
    "failed",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed={STANDARD}");
    let out = env::var("OUT_DIR")?;
    let standard = fs::read_to_string(STANDARD)?;
    let standard: Vec<&str> = standard
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect();
    write(
        &out,
        40,
        &standard.iter().map(ToString::to_string).collect::<Vec<_>>(),
    )?;
    for size in [1_000, 10_000] {
        let codes = (0..size).map(|at| {
            let (thing, fault) = (THINGS[at % 20], FAULTS[at / 20 % 10]);
            format!("{thing}_{}_{fault}", at / 200)
        });
        write(&out, size, &codes.collect::<Vec<_>>())?;
    }
    Ok(())
}

fn write(out: &str, size: usize, codes: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    let list = |item: &dyn Fn(usize, &str) -> String| {
        codes
            .iter()
            .enumerate()
            .fold(String::new(), |mut text, (at, code)| {
                let _ = writeln!(text, "{}", item(at, code));
                text
            })
    };
    let text = format!(
        "pub static CODES: [&str; {size}] = [{}];
         #[derive(Clone, Copy, Debug, qs_error::QsError)] pub enum Codes {{ {} }}
         #[cfg(feature = \"peers\")] pub static PHF: phf::Map<&str, u16> = phf::phf_map! {{ {} }};",
        list(&|_, code| format!("{code:?},")),
        list(&|at, code| format!("#[qs(code = {code:?}, status = 404)] V{at},")),
        list(&|at, code| format!("{code:?} => {at}_u16,")),
    );
    fs::write(Path::new(out).join(format!("codes_{size}.rs")), text)?;
    // rustc compiles a `match` of 10,000 strings for minutes.
    if size <= 1_000 {
        let text = format!(
            "pub fn by_match(code: &str) -> Option<u16> {{ Some(match code {{ {} _ => return None }}) }}
             #[cfg(feature = \"peers\")] #[derive(Clone, Copy, strum::EnumString)] pub enum Strum {{ {} }}",
            list(&|at, code| format!("{code:?} => {at},")),
            list(&|at, code| format!("#[strum(serialize = {code:?})] V{at},")),
        );
        fs::write(Path::new(out).join(format!("match_{size}.rs")), text)?;
    }
    Ok(())
}
