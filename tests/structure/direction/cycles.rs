//! Cycles between top-level modules, in any order.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::direction::{Import, Target};
use crate::report::violation;

type Graph<'a> = BTreeMap<&'a str, BTreeMap<&'a str, &'a Import>>;

/// Returns a violation for each pair of modules whose import is part of a cycle.
pub(super) fn cycles(imports: &[Import]) -> Vec<String> {
    let graph = graph(imports);
    let edges = graph.iter().flat_map(|(from, targets)| {
        let edges = targets.iter();
        edges.map(move |(to, import)| (*from, *to, *import))
    });
    edges
        .filter_map(|(from, to, import)| {
            let back = shortest_path(&graph, to, from)?;
            let rule = format!("is part of the cycle {from} → {}", back.join(" → "));
            Some(violation(&import.place, &import.path, rule))
        })
        .collect()
}

/// Keeps the first import of each pair.
fn graph(imports: &[Import]) -> Graph<'_> {
    let mut graph = Graph::new();
    for import in imports {
        if let Target::Module(to) = &import.to {
            let targets = graph.entry(&import.from).or_default();
            targets.entry(to).or_insert(import);
        }
    }
    graph
}

fn shortest_path<'a>(graph: &Graph<'a>, start: &'a str, end: &str) -> Option<Vec<&'a str>> {
    let mut queue = VecDeque::from([vec![start]]);
    let mut visited = BTreeSet::from([start]);
    while let Some(path) = queue.pop_front() {
        let last = *path.last()?;
        if last == end {
            return Some(path);
        }
        for next in graph.get(last).into_iter().flat_map(BTreeMap::keys) {
            if visited.insert(next) {
                queue.push_back(path.iter().copied().chain([*next]).collect());
            }
        }
    }
    None
}
