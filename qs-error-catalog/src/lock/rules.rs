//! The changes between two lines of a code: one function for each rule.

use super::change::{Change, Level};
use super::line::{Line, Promise};

/// The header that contains a challenge.
const CHALLENGE: &str = "www-authenticate";

/// The old and the new line of a declared code.
struct Pair<'a> {
    old: &'a Line,
    new: &'a Line,
    was: &'a Promise,
    is: &'a Promise,
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
pub(crate) fn changes(old: &Line, new: &Line) -> Vec<Change> {
    let (was, is) = match (old.promise(), new.promise()) {
        (Some(was), Some(is)) => (was, is),
        (None, Some(_)) => return vec![redeclared()],
        (_, None) => return vec![removed(&new.code)],
    };
    let (pair, mut changes) = (Pair { old, new, was, is }, Vec::new());
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
        "delete its line by hand",
    )
}

/// Reports a key `since` that differs from the file, which keeps the first version.
fn since(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let (was, is) = (&pair.old.since, &pair.new.since);
    if was != is {
        let description = format!("the key `since` is {is}, but the file has {was}");
        let clients = format!("clients that expect `{}` since {was}", pair.old.code);
        let edit = format!("set the key to `since = \"{was}\"`");
        changes.push(Change::never(description, clients, edit));
    }
}

/// Compares the statuses. A change between 4xx and 5xx has its own message.
fn status(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let (was, is) = (pair.old.status, pair.new.status);
    if was == is {
        return;
    }
    let change = format!("the status changed from {was} to {is}");
    let class = |status: u16| if status < 500 { "client" } else { "server" };
    changes.push(if class(was) == class(is) {
        Change::new(Level::Break, change, "clients that compare the status")
    } else {
        let (was, is) = (class(was), class(is));
        let change = format!("{change}: an error of the {was} became an error of the {is}");
        let clients = "clients, proxies and alerts that distinguish 4xx and 5xx";
        Change::new(Level::Break, change, clients)
    });
}

/// Compares the actions: to `retry`, from `retry`, or between two others.
fn action(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let (was, is, code) = (&pair.was.action, &pair.is.action, &pair.old.code);
    if was == is {
        return;
    }
    let description = format!("the action changed from {was} to {is}");
    let (level, clients) = match (was.as_str(), is.as_str()) {
        (_, "retry") => (
            Level::Warn,
            format!("clients that do not repeat requests after `{code}`"),
        ),
        ("retry", _) => (Level::Break, format!("clients that wait on `{code}`")),
        _ => (
            Level::Break,
            format!("clients that do `{was}` after `{code}`"),
        ),
    };
    changes.push(Change::new(level, description, clients));
}

/// Compares the schemes of constant challenges. A client can rely on each scheme. A challenge that is
/// no longer constant can have any scheme, so it breaks these clients, too.
fn challenge(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let (was, is) = (&pair.was.challenge, &pair.is.challenge);
    let removed: Vec<&str> = was.without(is).collect();
    let added: Vec<&str> = is.without(was).collect();
    let before = pair.was.headers.get(CHALLENGE).copied();
    let after = pair.is.headers.contains_key(CHALLENGE);
    if !removed.is_empty() {
        let description = match (is.is_empty(), after) {
            (false, _) => format!("the challenge changed from {was} to {is}"),
            (true, true) => format!("the challenge {was} is no longer constant"),
            (true, false) => format!("the challenge {was} was removed"),
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
    let (was, is) = (&pair.was.headers, &pair.is.headers);
    for (name, was_variable) in was {
        let is_constant_challenge = name == CHALLENGE && !pair.is.challenge.is_empty();
        changes.extend(match is.get(name) {
            Some(is_variable) if is_variable != was_variable => {
                let verb = if *is_variable { "no longer" } else { "now" };
                let description = format!("the header `{name}` {verb} has one constant value");
                Some(Change::note(description))
            }
            None if !is_constant_challenge => Some(removed_header(pair, name, *was_variable)),
            _ => None,
        });
    }
    let is_challenge = |name: &str| name == CHALLENGE && !pair.was.challenge.is_empty();
    let added = is
        .keys()
        .filter(|name| !was.contains_key(*name) && !is_challenge(name));
    changes.extend(added.map(|name| Change::note(format!("the header `{name}` was added"))));
}

fn removed_header(pair: &Pair<'_>, name: &str, was_variable: bool) -> Change {
    let description = format!("the header `{name}` was removed");
    let code = &pair.old.code;
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
    let (was, is) = (&pair.was.members, &pair.is.members);
    let mut removed = was.iter().filter(|(name, _)| !is.contains_key(*name));
    let mut added = is.iter().filter(|(name, _)| !was.contains_key(*name));
    let renamed = match [removed.clone().count(), added.clone().count()] {
        [1, 1] => removed.clone().zip(added.clone()).next(),
        _ => None,
    };
    if let Some(((from, was), (to, is))) = renamed.filter(|((_, was), (_, is))| was.kind == is.kind)
    {
        let is_weaker = is.is_optional && !was.is_optional;
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
    for (name, was) in &pair.was.members {
        let Some(is) = pair.is.members.get(name) else {
            continue;
        };
        if was.kind != is.kind {
            let change = format!(
                "the member `{name}` changed from {} to {}",
                was.kind, is.kind
            );
            changes.push(broken_member(change, name));
        }
        changes.extend(match (was.is_optional, is.is_optional) {
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
    let (was, is) = (&pair.was.params, &pair.is.params);
    for (name, was_optional) in was {
        let clients = format!("clients and translations that use the param `{name}`");
        changes.extend(match is.get(name) {
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
    let added = is.keys().filter(|name| !was.contains_key(*name));
    changes.extend(added.map(|name| Change::note(format!("the param `{name}` was added"))));
}

/// Compares the deprecations.
fn deprecated(pair: &Pair<'_>, changes: &mut Vec<Change>) {
    let description = match (&pair.old.deprecated, &pair.new.deprecated) {
        (None, Some(is)) => format!("the code is deprecated since {is}"),
        (Some(_), None) => "the code is no longer deprecated".to_owned(),
        (Some(was), Some(is)) if was != is => {
            format!("the code is deprecated since {is} instead of {was}")
        }
        _ => return,
    };
    changes.push(Change::note(description));
}
