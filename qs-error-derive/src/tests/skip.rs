use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use qs_error_spec::framework::FRAMEWORKS;

#[test]
fn frameworks_of_spec_match_facade() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qs-error/src/frameworks");
    let entries = fs::read_dir(folder).expect("the frameworks of the facade");
    let names = entries.map(|entry| entry.expect("an entry").path());
    let frameworks: BTreeSet<String> = names
        .map(|path| {
            path.file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    let names: BTreeSet<String> = FRAMEWORKS.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(frameworks, names);
}
