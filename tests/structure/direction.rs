//! The order of the facade's top-level modules, and the imports that it allows.

mod cases;
mod cycles;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::files::{self, Source};
use crate::paths::{CratePath, crate_paths};
use crate::report::{assert_none, violation};
use crate::tokens::{declared_macros, without_tests};

/// The top-level modules in their order. A module may import the modules before it and
/// the modules of its own group. ARCHITECTURE.md prints this table, and `documents` compares the two.
pub(crate) const ORDER: &[&[&str]] = &[
    &["catalog", "request_id", "json", "panic", "log"],
    &["message", "members"],
    &["error"],
    &["code", "http_code"],
    &["response"],
    &["body", "formats", "client"],
    &["engine"],
    &["layer"],
    &["frameworks"],
];

/// The module for expansions. It may import every module, and no module may import it.
const PRIVATE: &str = "private";
const FACADE: &str = "qs-error/src/";

const FROM_ROOT: &str = "import it from the module that declares it, not from the root";
const FROM_PRIVATE: &str = "only `lib.rs` and `private` may name it";

#[test]
fn facade_imports_follow_module_order() {
    assert_none(&Facade::new(&files::sources(FACADE)).violations());
}

#[test]
fn facade_modules_form_no_cycle() {
    assert_none(&cycles::cycles(
        &Facade::new(&files::sources(FACADE)).imports,
    ));
}

/// Writes the order as ARCHITECTURE.md does.
pub(crate) fn printed_order() -> String {
    let groups: Vec<String> = ORDER.iter().map(|group| group.join(", ")).collect();
    groups.join(" ← ")
}

/// A path from one top-level module into another, or to an item of the root.
struct Import {
    from: String,
    to: Target,
    path: String,
    place: String,
}

#[derive(PartialEq)]
enum Target {
    Module(String),
    Root,
}

/// The modules and imports of the facade's source files.
struct Facade {
    unknown_modules: Vec<String>,
    /// Imports of production code.
    imports: Vec<Import>,
    /// Imports of production and test code.
    all_imports: Vec<Import>,
}

impl Facade {
    fn new(sources: &[Source]) -> Self {
        let owners = Owners::new(sources);
        let sources: Vec<&Source> = sources.iter().filter(|source| !is_root(source)).collect();
        let imports = |tokens: fn(&Source) -> TokenStream| {
            let imports = |source: &&Source| owners.imports(source, tokens(source));
            sources.iter().flat_map(imports).collect()
        };
        Self {
            unknown_modules: unknown_modules(&sources),
            imports: imports(production_tokens),
            all_imports: imports(|source| source.tokens.clone()),
        }
    }

    /// Production code follows the order. Test code may import everything but `private`.
    fn violations(&self) -> Vec<String> {
        let order = self.imports.iter().filter_map(order_violation);
        let private = self.all_imports.iter().filter_map(private_violation);
        let unknown = self.unknown_modules.iter().cloned();
        unknown.chain(order).chain(private).collect()
    }
}

fn production_tokens(source: &Source) -> TokenStream {
    if source.is_test() {
        return TokenStream::new();
    }
    without_tests(source.tokens.clone())
}

fn order_violation(import: &Import) -> Option<String> {
    let Import { from, to, .. } = import;
    let Target::Module(to) = to else {
        return Some(violation(&import.place, &import.path, FROM_ROOT));
    };
    if rank(to)? <= rank(from)? {
        return None;
    }
    let rule = format!("`{from}` may not import `{to}`, which is after it in the module order");
    Some(violation(&import.place, &import.path, rule))
}

fn private_violation(import: &Import) -> Option<String> {
    let is_private = import.to == Target::Module(PRIVATE.to_owned());
    is_private.then(|| violation(&import.place, &import.path, FROM_PRIVATE))
}

fn rank(module: &str) -> Option<usize> {
    let mut modules = ORDER.iter().copied().flatten();
    modules.position(|name| *name == module)
}

fn unknown_modules(sources: &[&Source]) -> Vec<String> {
    let rule = "unknown module: add it to `ORDER` in tests/structure/direction.rs and to \
                the section `Module order` of ARCHITECTURE.md";
    let modules = sources.iter().map(|source| (top_module(source), *source));
    let unknown = modules
        .filter(|(module, _)| rank(module).is_none() && module != PRIVATE)
        .collect::<BTreeMap<_, _>>();
    let violations = unknown.iter();
    violations
        .map(|(module, source)| violation(&source.path, module, rule))
        .collect()
}

/// The top-level module of each name that a path may have after `crate::`.
struct Owners(BTreeMap<String, String>);

impl Owners {
    fn new(sources: &[Source]) -> Self {
        let mut owners = BTreeMap::from([("__private".to_owned(), PRIVATE.to_owned())]);
        let sources = || sources.iter().filter(|source| !is_root(source));
        // Exported macros are items of the root, in any module.
        for source in sources() {
            let macros = declared_macros(&source.tokens).into_iter();
            owners.extend(macros.map(|name| (name, top_module(source))));
        }
        let known = ORDER
            .iter()
            .copied()
            .flatten()
            .map(|name| (*name).to_owned());
        let modules = known
            .chain(sources().map(top_module))
            .chain([PRIVATE.to_owned()]);
        owners.extend(modules.map(|name| (name.clone(), name)));
        Self(owners)
    }

    fn imports(&self, source: &Source, tokens: TokenStream) -> Vec<Import> {
        let from = top_module(source);
        let paths = crate_paths(tokens, module_path(source)).into_iter();
        paths
            .map(|path| self.import(source, &path))
            .filter(|import| import.to != Target::Module(from.clone()))
            .collect()
    }

    fn import(&self, source: &Source, path: &CratePath) -> Import {
        let owner = path.segments.first().and_then(|name| self.0.get(name));
        Import {
            from: top_module(source),
            to: owner.cloned().map_or(Target::Root, Target::Module),
            path: path.to_string(),
            place: source.place(path.line),
        }
    }
}

fn is_root(source: &Source) -> bool {
    source.path == format!("{FACADE}lib.rs")
}

fn top_module(source: &Source) -> String {
    let module = module_path(source).into_iter().next();
    module.unwrap_or_default()
}

fn module_path(source: &Source) -> Vec<String> {
    let path = source
        .path
        .trim_start_matches(FACADE)
        .trim_end_matches(".rs");
    path.split('/').map(str::to_owned).collect()
}
