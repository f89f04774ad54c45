//! The changes between two lines of a code: one function for each rule.

use super::change::{Change, Level};
use super::line::{Declaration, Line};

/// The header that contains a challenge.
const CHALLENGE: &str = "www-authenticate";

/// The old and the new line of a declared code.
struct Pair<'a> {
    old_line: &'a Line,
    new_line: &'a Line,
    old: &'a Declaration,
    new: &'a Declaration,
}

/// The rules for a code that was and is declared.
const RULES: &[fn(&Pair<'_>, &mut Vec<Change>)] = &[
    since,
    status,
    action,
    challenge,
    headers,
    members,
    member_types,
    params,
    deprecated,
];

/// Returns the changes between two lines of one code. A change of `by` is not included.
pub(crate) fn changes(old_line: &Line, new_line: &Line) -> Vec<Change> {
    let (old, new) = match (old_line.declaration(), new_line.declaration()) {
        (Some(old), Some(new)) => (old, new),
        (None, Some(_)) => return vec![redeclared()],
        (_, None) => return vec![removed(&new_line.code)],
    };
    let pair = Pair {
        old_line,
        new_line,
        old,
        new,
    };
    let mut changes = Vec::new();
    for rule in RULES {
        rule(&pair, &mut changes);
    }
    changes
}

/// Describes a new code.
pub(crate) fn added() -> Change {
    Change::note("the code was added")
}

/// Describes a removed code.
pub(crate) fn removed(code: &str) -> Change {
    let clients = format!("clients that handle `{code}`");
    Change::new(Level::Break, "the code was removed", clients)
}

/// Describes a removed code whose variant has a new code, and the other changes of the variant.
pub(crate) fn renamed(old: &Line, target: &Line) -> Vec<Change> {
    let (from, to) = (&old.code, &target.code);
    let description = format!("the code was renamed to `{to}`");
    let clients = format!("clients that handle `{from}`");
    let mut renamed = vec![Change::new(Level::Break, description, clients)];
    // A new code has a new version.
    let since = old.since.clone();
    let new = Line {
        since,
        ..target.clone()
    };
    renamed.extend(changes(old, &new));
    renamed
}

/// Describes a retired code that is declared again.
fn redeclared() -> Change {
    let clients = "clients that rely on the old meaning of the code";
    Change::never(
        "the retired code is declared again",
        clients,
        "to keep `since`, replace its line by hand with the line after `+`, else delete it",
    )
}

/// Reports a key `since` that differs from the file, which keeps the first version.
fn since(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let (old, new) = (&pair.old_line.since, &pair.new_line.since);
    if old != new {
        let description = format!("the key `since` is {new}, but the file has {old}");
        let clients = format!("clients that expect `{}` since {old}", pair.old_line.code);
        let edit = format!("set the key to `since = \"{old}\"`");
        changes.push(Change::never(description, clients, edit));
    }
}

/// Compares the statuses. A change between 4xx and 5xx has its own message.
fn status(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let (old, new) = (pair.old_line.status, pair.new_line.status);
    if old == new {
        return;
    }
    let change = format!("the status changed from {old} to {new}");
    let class = |status: u16| if status < 500 { "client" } else { "server" };
    changes.push(if class(old) == class(new) {
        Change::new(Level::Break, change, "clients that compare the status")
    } else {
        let (old, new) = (class(old), class(new));
        let change = format!("{change}: an error of the {old} became an error of the {new}");
        let clients = "clients, proxies and alerts that distinguish 4xx and 5xx";
        Change::new(Level::Break, change, clients)
    });
}

/// Compares the actions: to `retry`, from `retry`, or between two others.
fn action(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let (old, new, code) = (&pair.old.action, &pair.new.action, &pair.old_line.code);
    if old == new {
        return;
    }
    let description = format!("the action changed from {old} to {new}");
    let (level, clients) = match (old.as_str(), new.as_str()) {
        (_, "retry") => (
            Level::Warn,
            format!("clients that do not repeat requests after `{code}`"),
        ),
        ("retry", _) => (Level::Break, format!("clients that wait on `{code}`")),
        _ => (
            Level::Break,
            format!("clients that do `{old}` after `{code}`"),
        ),
    };
    changes.push(Change::new(level, description, clients));
}

/// Compares the schemes of constant challenges. A client can rely on each scheme. A challenge that is
/// no longer constant can have any scheme, so it breaks these clients, too.
fn challenge(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let (old, new) = (&pair.old.challenge, &pair.new.challenge);
    let removed: Vec<&str> = old.without(new).collect();
    let added: Vec<&str> = new.without(old).collect();
    let before = pair.old.headers.get(CHALLENGE).copied();
    let after = pair.new.headers.contains_key(CHALLENGE);
    if !removed.is_empty() {
        let description = match (new.is_empty(), after) {
            (false, _) => format!("the challenge changed from {old} to {new}"),
            (true, true) => format!("the challenge {old} is no longer constant"),
            (true, false) => format!("the challenge {old} was removed"),
        };
        let clients = format!("clients that authenticate with {}", removed.join(" or "));
        changes.push(Change::new(Level::Break, description, clients));
    } else if !added.is_empty() {
        let (verb, added) = (
            if before == Some(true) {
                "is now constant"
            } else {
                "was added"
            },
            added.join(","),
        );
        changes.push(Change::note(format!("the challenge {added} {verb}")));
    }
}

/// Compares the headers, and whether their values are constant.
fn headers(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let (old, new) = (&pair.old.headers, &pair.new.headers);
    for (name, was_variable) in old {
        let is_constant_challenge = name == CHALLENGE && !pair.new.challenge.is_empty();
        changes.extend(match new.get(name) {
            Some(is_variable) if is_variable != was_variable => {
                let verb = if *is_variable { "no longer" } else { "now" };
                let description = format!("the header `{name}` {verb} has one constant value");
                Some(Change::note(description))
            }
            None if !is_constant_challenge => Some(removed_header(pair, name, *was_variable)),
            _ => None,
        });
    }
    let is_challenge = |name: &str| name == CHALLENGE && !pair.old.challenge.is_empty();
    let added = new
        .keys()
        .filter(|name| !old.contains_key(*name) && !is_challenge(name));
    changes.extend(added.map(|name| Change::note(format!("the header `{name}` was added"))));
}

fn removed_header(pair: &Pair<'_>, name: &str, was_variable: bool) -> Change {
    let description = format!("the header `{name}` was removed");
    let code = &pair.old_line.code;
    if name == "retry-after" {
        let clients = format!("clients that wait on `{code}`");
        return Change::new(Level::Break, description, clients);
    }
    let level = if was_variable {
        Level::Warn
    } else {
        Level::Break
    };
    Change::new(
        level,
        description,
        format!("clients that read `{name}` of `{code}`"),
    )
}

/// Compares the names of members.
fn members(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let (old, new) = (&pair.old.members, &pair.new.members);
    let mut removed = old.iter().filter(|(name, _)| !new.contains_key(*name));
    let mut added = new.iter().filter(|(name, _)| !old.contains_key(*name));
    let renamed = match [removed.clone().count(), added.clone().count()] {
        [1, 1] => removed.clone().zip(added.clone()).next(),
        _ => None,
    };
    if let Some(((from, old), (to, new))) =
        renamed.filter(|((_, old), (_, new))| old.kind == new.kind)
    {
        let is_weaker = new.is_optional && !old.is_optional;
        let optional = if is_weaker {
            " and became optional"
        } else {
            ""
        };
        let change = format!("the member `{from}` was renamed to `{to}`{optional}");
        changes.push(broken_member(change, from));
        return;
    }
    changes.extend(
        removed
            .by_ref()
            .map(|(name, _)| broken_member(format!("the member `{name}` was removed"), name)),
    );
    changes.extend(
        added
            .by_ref()
            .map(|(name, _)| Change::note(format!("the member `{name}` was added"))),
    );
}

/// Compares the kinds of members, and whether they are optional.
fn member_types(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    for (name, old) in &pair.old.members {
        let Some(new) = pair.new.members.get(name) else {
            continue;
        };
        if old.kind != new.kind {
            let change = format!(
                "the member `{name}` changed from {} to {}",
                old.kind, new.kind
            );
            changes.push(broken_member(change, name));
        }
        changes.extend(match (old.is_optional, new.is_optional) {
            (false, true) => Some(broken_member(
                format!("the member `{name}` became optional"),
                name,
            )),
            (true, false) => Some(Change::note(format!("the member `{name}` became required"))),
            _ => None,
        });
    }
}

fn broken_member(description: String, name: &str) -> Change {
    let clients = format!("clients that read the member `{name}`");
    Change::new(Level::Break, description, clients)
}

/// Compares the params, and whether they are optional.
fn params(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let (old, new) = (&pair.old.params, &pair.new.params);
    for (name, was_optional) in old {
        let clients = format!("clients and translations that use the param `{name}`");
        changes.extend(match new.get(name) {
            None => {
                let description = format!("the param `{name}` was removed");
                Some(Change::new(Level::Break, description, clients))
            }
            Some(true) if !was_optional => {
                let description = format!("the param `{name}` became optional");
                Some(Change::new(Level::Break, description, clients))
            }
            Some(false) if *was_optional => {
                Some(Change::note(format!("the param `{name}` became required")))
            }
            Some(_) => None,
        });
    }
    let added = new.keys().filter(|name| !old.contains_key(*name));
    changes.extend(added.map(|name| Change::note(format!("the param `{name}` was added"))));
}

/// Compares the deprecations.
fn deprecated(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let description = match (&pair.old_line.deprecated, &pair.new_line.deprecated) {
        (None, Some(new)) => format!("the code is deprecated since {new}"),
        (Some(_), None) => "the code is no longer deprecated".to_owned(),
        (Some(old), Some(new)) if old != new => {
            format!("the code is deprecated since {new} instead of {old}")
        }
        _ => return,
    };
    changes.push(Change::note(description));
}
