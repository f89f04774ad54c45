extern crate std;

use std::format;

use crate::section::{Section, missing};

#[track_caller]
fn check(docs: &str, expected: [&str; 4]) {
    assert_eq!(Section::ALL.map(|section| section.of(docs)), expected);
}

#[test]
fn part_before_sections_is_description() {
    check("", ["", "", "", ""]);
    check("\n One.\n\nTwo.\n", ["One.\n\nTwo.", "", "", ""]);
    check("Words.\n# Cause\nWhy.", ["Words.", "Why.", "", ""]);
    check("# Remedy\nHow.", ["", "", "How.", ""]);
}

#[test]
fn sections_have_any_order() {
    let docs = "Words.\n\n# Example\n\n3\n\n# Remedy\n\n2\n\n# Cause\n\n1\n";
    check(docs, ["Words.", "1", "2", "3"]);
}

#[test]
fn other_heading_belongs_to_section() {
    let docs = "Words.\n# Errors\nMore.\n# Cause\n1\n## Remedy\n2\n# Cause of it\n3\n# remedy\n4";
    let cause = "1\n## Remedy\n2\n# Cause of it\n3\n# remedy\n4";
    check(docs, ["Words.\n# Errors\nMore.", cause, "", ""]);
    check("Words.\n# Examples\n1\n#Cause\n2\n # Remedy", {
        ["Words.\n# Examples\n1\n#Cause\n2\n # Remedy", "", "", ""]
    });
}

#[test]
fn heading_in_fence_is_ignored() {
    let fenced = |open: &str, close: &str| {
        let docs = format!("Words.\n{open}\n# Cause\n{close}\n# Remedy\n2");
        (
            Section::Cause.of(&docs).len(),
            Section::Remedy.of(&docs).len(),
        )
    };
    for (open, close) in [
        ("```", "```"),
        ("```text", "````  "),
        ("~~~ `x`", "~~~"),
        ("   ````", "```\n   ````"),
    ] {
        assert_eq!(fenced(open, close), (0, 1), "{open} {close}");
    }
    for close in ["~~~", "``", "``` rust", "    ```"] {
        assert_eq!(fenced("```", close), (0, 0), "{close}");
    }
    for open in ["``", "    ```", "``` `x`", "~~"] {
        assert_eq!(fenced(open, "").1, 1, "{open}");
    }
}

#[test]
fn repeated_heading_first_counts() {
    check("# Cause\n1\n# Cause\n2", ["", "1", "", ""]);
    check("# Cause\n\n# Remedy\n2\n# Cause\n3", ["", "", "2", ""]);
}

#[test]
fn ends_are_trimmed() {
    check("  Words. \r\n# Cause \r\n\t1\r\n", ["Words.", "1", "", ""]);
    check("# Example\n\n    let x;\n    let y;\n\n", {
        ["", "", "", "    let x;\n    let y;"]
    });
    check("漢字\n# Cause\n“é”", ["漢字", "“é”", "", ""]);
}

#[test]
fn missing_sections_are_one_message() {
    let check = |docs: &str, required: &[Section], expected: Option<&str>| {
        let message = missing(docs, required, "A");
        assert_eq!(message.as_ref().map(|message| message.as_str()), expected);
    };
    check("", &[], None);
    check("Words.", &[Section::Description], None);
    check(
        "",
        &[Section::Description],
        Some("missing `description`: add a description to the doc comment of `A`"),
    );
    check(
        "",
        &Section::ALL,
        Some(
            "missing `description`, `cause`, `remedy` and `example`: add a description, a section `# Cause`, a section `# Remedy` and a section `# Example` to the doc comment of `A`",
        ),
    );
    check(
        "Words.\n# Cause\n\n# Remedy\nHow.",
        &[Section::Cause, Section::Example],
        Some(
            "missing `cause` and `example`: add a section `# Cause` and a section `# Example` to the doc comment of `A`",
        ),
    );
}

#[test]
fn long_name_is_left_out() {
    let variant = "é".repeat(600);
    for docs in ["", "# Cause\n1"] {
        let message = missing(docs, &Section::ALL, &variant).expect("a message");
        assert!(message.as_str().ends_with("doc comment of ``"));
    }
}
