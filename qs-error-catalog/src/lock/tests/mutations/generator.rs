//! The contract, and its mutations with their levels.

use super::super::{entry, lock_file};
use crate::lock::challenge::Schemes;
use crate::lock::change::Level;
use crate::lock::entry::{Deprecation, Entry};
use crate::lock::line::Member;

pub(super) const CODES: &[&str] = &[
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
pub(super) struct Mutation {
    pub(super) name: String,
    pub(super) entries: Vec<Entry>,
    pub(super) code: String,
    pub(super) level: Level,
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

pub(super) fn contract() -> Vec<Entry> {
    CODES.iter().map(|line| entry(line)).collect()
}

pub(super) fn file() -> String {
    lock_file(&[CODES, &[RETIRED]].concat())
}

pub(super) fn mutations() -> Vec<Mutation> {
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
        .filter(|action| **action != entry.declaration.action)
    {
        let level = if *action == "retry" {
            Level::Warn
        } else {
            Level::Break
        };
        all.add(at, format!("action {action}"), level, |entry| {
            entry.declaration.action = (*action).to_owned();
        });
    }
    for challenge in [None, Some("Basic")] {
        let level = match (entry.declaration.challenge.is_empty(), challenge) {
            (true, None) => continue,
            (false, _) => Level::Break,
            (true, Some(_)) => Level::Note,
        };
        all.add(at, format!("challenge {challenge:?}"), level, |entry| {
            entry.declaration.challenge = challenge.map(Schemes::of).unwrap_or_default();
        });
    }
}

fn headers(all: &mut Mutations, at: usize, entry: &Entry) {
    for (name, is_variable) in &entry.declaration.headers {
        let is_broken = name == "retry-after" || !is_variable;
        let level = if is_broken { Level::Break } else { Level::Warn };
        all.add(at, format!("without header {name}"), level, |entry| {
            entry.declaration.headers.remove(name);
        });
        all.add(at, format!("renamed header {name}"), level, |entry| {
            entry.declaration.headers.remove(name);
            entry
                .declaration
                .headers
                .insert("x-new".to_owned(), *is_variable);
        });
        all.add(at, format!("other header {name}"), Level::Note, |entry| {
            entry.declaration.headers.insert(name.clone(), !is_variable);
        });
    }
    for is_variable in [true, false] {
        all.add(
            at,
            format!("new header {is_variable}"),
            Level::Note,
            |entry| {
                entry
                    .declaration
                    .headers
                    .insert("x-new".to_owned(), is_variable);
            },
        );
    }
}

fn members(all: &mut Mutations, at: usize, entry: &Entry) {
    for (name, member) in &entry.declaration.members {
        changed_member(all, at, name, member);
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
                entry.declaration.members.insert("new".to_owned(), member);
            },
        );
    }
}

fn changed_member(all: &mut Mutations, at: usize, name: &str, member: &Member) {
    all.add(
        at,
        format!("without member {name}"),
        Level::Break,
        |entry| {
            entry.declaration.members.remove(name);
        },
    );
    all.add(
        at,
        format!("renamed member {name}"),
        Level::Break,
        |entry| {
            entry.declaration.members.remove(name);
            entry
                .declaration
                .members
                .insert("new".to_owned(), member.clone());
        },
    );
    let mut add = |level, member: Member| {
        all.add(at, format!("member {name}: {member:?}"), level, |entry| {
            entry.declaration.members.insert(name.to_owned(), member);
        });
    };
    for kind in KINDS.iter().filter(|kind| **kind != member.kind) {
        let kind = (*kind).to_owned();
        add(
            Level::Break,
            Member {
                kind,
                ..member.clone()
            },
        );
    }
    let level = if member.is_optional {
        Level::Note
    } else {
        Level::Break
    };
    let is_optional = !member.is_optional;
    add(
        level,
        Member {
            is_optional,
            ..member.clone()
        },
    );
}

fn params(all: &mut Mutations, at: usize, entry: &Entry) {
    for (name, is_optional) in &entry.declaration.params {
        all.add(at, format!("without param {name}"), Level::Break, |entry| {
            entry.declaration.params.remove(name);
        });
        all.add(at, format!("renamed param {name}"), Level::Break, |entry| {
            entry.declaration.params.remove(name);
            entry
                .declaration
                .params
                .insert("new".to_owned(), *is_optional);
        });
        let level = if *is_optional {
            Level::Note
        } else {
            Level::Break
        };
        all.add(at, format!("presence of param {name}"), level, |entry| {
            entry.declaration.params.insert(name.clone(), !is_optional);
        });
    }
    for is_optional in [true, false] {
        all.add(
            at,
            format!("new param {is_optional}"),
            Level::Note,
            |entry| {
                entry
                    .declaration
                    .params
                    .insert("new".to_owned(), is_optional);
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
