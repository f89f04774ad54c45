//! Every field of every kind of line, changed in every way.

use std::collections::BTreeMap;

use super::{BLESS, BLESS_BREAKING, entry, lock_file, run};
use crate::lock::change::Level;
use crate::lock::check::{Mode, Outcome};
use crate::lock::contract::{Deprecation, Entry};
use crate::lock::line::Member;

const CODES: &[&str] = &[
    "all 401 since 0.1.0 deprecated 0.2.0 by E::All action authenticate challenge Bearer headers allow,retry-after?,x-a? members a:integer,b:string? params p,q?",
    "header 405 since 0.2.0 by E::Header action fix_request headers allow,retry-after,x-b?",
    "kinds 409 since 0.1.0 by E::Kinds action none members a:any,b:array?,c:boolean,d:number?,e:string",
    "plain 404 since 0.3.0 by Plain action fix_request",
    "server 500 since 0.1.0 by E::Server action contact_support params one,two?",
    "throttled 429 since 0.2.0 by E::Throttled action retry headers retry-after? members limit:integer",
];

const RETIRED: &str = "zombie 404 since 0.1.0 retired 0.2.0 instead plain";

const ACTIONS: &[&str] = &[
    "fix_request",
    "authenticate",
    "request_access",
    "retry",
    "contact_support",
    "none",
];
const KINDS: &[&str] = &["integer", "number", "string", "boolean", "array", "any"];

/// A changed contract, the code of its report, and the expected level.
struct Mutation {
    name: String,
    entries: Vec<Entry>,
    code: String,
    level: Level,
}

struct Mutations(Vec<Mutation>);

impl Mutations {
    /// Adds a change of the code at an index.
    fn add(&mut self, at: usize, name: String, level: Level, change: impl FnOnce(&mut Entry)) {
        let mut entries = contract();
        let code = entries[at].code.clone();
        change(&mut entries[at]);
        let name = format!("{code}: {name}");
        self.0.push(Mutation {
            name,
            entries,
            code,
            level,
        });
    }
}

fn contract() -> Vec<Entry> {
    CODES.iter().map(|line| entry(line)).collect()
}

fn file() -> String {
    lock_file(&[CODES, &[RETIRED]].concat())
}

fn mutations() -> Vec<Mutation> {
    let mut all = Mutations(Vec::new());
    for (at, entry) in contract().iter().enumerate() {
        scalars(&mut all, at, entry);
        headers(&mut all, at, entry);
        members(&mut all, at, entry);
        params(&mut all, at, entry);
        versions(&mut all, at, entry);
        lines(&mut all, at, entry);
    }
    all.0
}

fn scalars(all: &mut Mutations, at: usize, entry: &Entry) {
    for status in [400, 404, 418, 499, 500, 503, 599] {
        if status != entry.status {
            all.add(at, format!("status {status}"), Level::Break, |entry| {
                entry.status = status
            });
        }
    }
    for action in ACTIONS
        .iter()
        .filter(|action| **action != entry.promise.action)
    {
        let level = if *action == "retry" {
            Level::Warn
        } else {
            Level::Break
        };
        all.add(at, format!("action {action}"), level, |entry| {
            entry.promise.action = (*action).to_owned();
        });
    }
    for challenge in [None, Some("Basic")] {
        let level = match (&entry.promise.challenge, challenge) {
            (None, None) => continue,
            (Some(_), _) => Level::Break,
            (None, Some(_)) => Level::Note,
        };
        all.add(at, format!("challenge {challenge:?}"), level, |entry| {
            entry.promise.challenge = challenge.map(str::to_owned);
        });
    }
}

fn headers(all: &mut Mutations, at: usize, entry: &Entry) {
    for (name, is_variable) in &entry.promise.headers {
        let is_broken = name == "retry-after" || !is_variable;
        let level = if is_broken { Level::Break } else { Level::Warn };
        all.add(at, format!("without header {name}"), level, |entry| {
            entry.promise.headers.remove(name);
        });
        all.add(at, format!("renamed header {name}"), level, |entry| {
            entry.promise.headers.remove(name);
            entry
                .promise
                .headers
                .insert("x-new".to_owned(), *is_variable);
        });
        all.add(at, format!("other header {name}"), Level::Note, |entry| {
            entry.promise.headers.insert(name.clone(), !is_variable);
        });
    }
    for is_variable in [true, false] {
        all.add(
            at,
            format!("new header {is_variable}"),
            Level::Note,
            |entry| {
                entry
                    .promise
                    .headers
                    .insert("x-new".to_owned(), is_variable);
            },
        );
    }
}

fn members(all: &mut Mutations, at: usize, entry: &Entry) {
    for (name, member) in &entry.promise.members {
        all.add(
            at,
            format!("without member {name}"),
            Level::Break,
            |entry| {
                entry.promise.members.remove(name);
            },
        );
        all.add(
            at,
            format!("renamed member {name}"),
            Level::Break,
            |entry| {
                entry.promise.members.remove(name);
                entry
                    .promise
                    .members
                    .insert("new".to_owned(), member.clone());
            },
        );
        for kind in KINDS.iter().filter(|kind| **kind != member.kind) {
            all.add(at, format!("member {name}:{kind}"), Level::Break, |entry| {
                let kind = (*kind).to_owned();
                entry.promise.members.insert(
                    name.clone(),
                    Member {
                        kind,
                        ..member.clone()
                    },
                );
            });
        }
        let level = if member.is_optional {
            Level::Note
        } else {
            Level::Break
        };
        all.add(at, format!("presence of member {name}"), level, |entry| {
            let is_optional = !member.is_optional;
            entry.promise.members.insert(
                name.clone(),
                Member {
                    is_optional,
                    ..member.clone()
                },
            );
        });
    }
    for is_optional in [true, false] {
        all.add(
            at,
            format!("new member {is_optional}"),
            Level::Note,
            |entry| {
                let member = Member {
                    kind: "any".to_owned(),
                    is_optional,
                };
                entry.promise.members.insert("new".to_owned(), member);
            },
        );
    }
}

fn params(all: &mut Mutations, at: usize, entry: &Entry) {
    for (name, is_optional) in &entry.promise.params {
        all.add(at, format!("without param {name}"), Level::Break, |entry| {
            entry.promise.params.remove(name);
        });
        all.add(at, format!("renamed param {name}"), Level::Break, |entry| {
            entry.promise.params.remove(name);
            entry.promise.params.insert("new".to_owned(), *is_optional);
        });
        let level = if *is_optional {
            Level::Note
        } else {
            Level::Break
        };
        all.add(at, format!("presence of param {name}"), level, |entry| {
            entry.promise.params.insert(name.clone(), !is_optional);
        });
    }
    for is_optional in [true, false] {
        all.add(
            at,
            format!("new param {is_optional}"),
            Level::Note,
            |entry| {
                entry.promise.params.insert("new".to_owned(), is_optional);
            },
        );
    }
}

fn versions(all: &mut Mutations, at: usize, entry: &Entry) {
    all.add(at, "since".to_owned(), Level::Never, |entry| {
        entry.since = Some("9.9.9".to_owned())
    });
    for version in [None, Some("0.3.0")] {
        let deprecation = version.map_or(Deprecation::None, |version| {
            Deprecation::Since(version.to_owned())
        });
        if deprecation != entry.deprecation {
            let name = format!("deprecated {version:?}");
            all.add(at, name, Level::Note, |entry| {
                entry.deprecation = deprecation
            });
        }
    }
}

/// Removed, renamed and added lines, and a retired code that is declared again.
fn lines(all: &mut Mutations, at: usize, entry: &Entry) {
    let code = entry.code.clone();
    let mut add = |name: &str, code: &str, level, change: &dyn Fn(&mut Vec<Entry>)| {
        let mut entries = contract();
        change(&mut entries);
        let (name, code) = (format!("{}: {name}", entry.code), code.to_owned());
        all.0.push(Mutation {
            name,
            entries,
            code,
            level,
        });
    };
    add("removed", &code, Level::Break, &|entries| {
        entries.remove(at);
    });
    add("renamed", &code, Level::Break, &|entries| {
        entries[at].code = "new".to_owned()
    });
    let copy = |code: &str| {
        let mut copy = entry.clone();
        copy.code = code.to_owned();
        copy
    };
    add("added", "new", Level::Note, &|entries| {
        entries.push(copy("new"))
    });
    add("retired", "zombie", Level::Never, &|entries| {
        entries.push(copy("zombie"))
    });
}

#[track_caller]
fn assert_caught(mutation: &Mutation) {
    let Mutation {
        name,
        entries,
        code,
        level,
    } = mutation;
    let outcome = run(&file(), entries, Mode::Create);
    assert_eq!(outcome.write, None, "{name}");
    let report = super::report(&outcome);
    assert!((2..=3).contains(&report.len()), "{name}: {report:#?}");
    let last = report.last().expect("a line");
    assert!(
        last.starts_with(&format!("{}: `{code}`: ", level.as_str())),
        "{name}: {last}"
    );
    let command = match level {
        Level::Break => "QS_ERROR_BLESS=breaking cargo test",
        _ => "QS_ERROR_BLESS=1 cargo test",
    };
    assert!(last.contains(command), "{name}: {last}");
    let in_ci = run(&file(), entries, Mode::Compare);
    assert_eq!(
        (in_ci.write, in_ci.failure),
        (None, outcome.failure),
        "{name}"
    );
    for (mode, accepted) in [(BLESS, Level::Warn), (BLESS_BREAKING, Level::Break)] {
        assert_blessed(mutation, &run(&file(), entries, mode), *level <= accepted);
    }
}

#[track_caller]
fn assert_blessed(mutation: &Mutation, outcome: &Outcome, is_accepted: bool) {
    let Mutation { name, entries, .. } = mutation;
    assert_eq!(outcome.failure.is_none(), is_accepted, "{name}");
    assert_eq!(outcome.write.is_some(), is_accepted, "{name}");
    if let Some(new) = &outcome.write {
        let checked = run(new, entries, Mode::Compare);
        assert_eq!(checked, Outcome::default(), "{name}: {new}");
    }
}

#[test]
fn unchanged_contract_passes() {
    assert_eq!(run(&file(), &contract(), Mode::Compare), Outcome::default());
}

#[test]
fn each_mutation_is_caught_at_its_level() {
    let mutations = mutations();
    assert!(mutations.len() >= 200, "{}", mutations.len());
    let mut levels = BTreeMap::new();
    for mutation in &mutations {
        assert_caught(mutation);
        *levels.entry(mutation.level).or_insert(0) += 1;
    }
    assert_eq!(levels.len(), 4, "{levels:?}");
}

/// All codes of two mutations are reported, each at its level.
#[test]
fn two_mutations_are_two_reports() {
    let mutations: Vec<_> = mutations()
        .into_iter()
        .filter(|mutation| mutation.entries.len() == CODES.len() && mutation.level != Level::Never)
        .collect();
    for pair in mutations.chunks(7) {
        let [first, .., last] = pair else { continue };
        if first.code == last.code {
            continue;
        }
        let at = |code: &str| {
            contract()
                .iter()
                .position(|entry| entry.code == code)
                .expect("a code")
        };
        let mut entries = first.entries.clone();
        entries[at(&last.code)] = last.entries[at(&last.code)].clone();
        let report = super::report(&run(&file(), &entries, Mode::Create));
        assert_eq!(report.len(), 6, "{} and {}", first.name, last.name);
    }
}
