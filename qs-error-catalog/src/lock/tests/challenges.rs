//! The schemes of challenges.

use super::rules::{PLAIN, assert_reports};
use super::{BLESS, Outcome, entries, lock_file, run};
use crate::lock::challenge::Schemes;
use crate::lock::settings::Mode;

#[test]
fn challenge_has_schemes() {
    for (challenge, schemes) in [
        ("Bearer", "Bearer"),
        ("Bearer realm=\"shop\"", "Bearer"),
        ("Negotiate abc/+==", "Negotiate"),
        ("Bearer realm=\"a\", Basic realm=\"b\"", "Basic,Bearer"),
        (
            "Digest realm=\"a, Basic b\", qop=\"auth,auth-int\", Basic realm=\"c\"",
            "Basic,Digest",
        ),
        ("Digest realm=\"a\\\", Basic b\", nonce=\"c\"", "Digest"),
        (
            "Basic realm = \"a\" , charset = \"UTF-8\",Bearer",
            "Basic,Bearer",
        ),
        ("Bearer realm=\"a\", bearer realm=\"b\", BEARER", "Bearer"),
        (",, Bearer ,", "Bearer"),
        ("", ""),
        ("realm=\"shop\"", ""),
        ("\"Bearer\"", ""),
        ("{scheme}", ""),
    ] {
        assert_eq!(Schemes::of(challenge).to_string(), schemes, "{challenge}");
    }
}

#[test]
fn case_of_scheme_does_not_matter() {
    let line = |schemes: &str| format!("{PLAIN} challenge {schemes}");
    let file = lock_file(&[&line("Basic,Bearer")]);
    let new = entries(&[&line("BEARER,basic")]);
    assert_eq!(run(&file, &new, Mode::Create), Outcome::default());
    let written = lock_file(&[&line("BEARER,basic")]);
    assert_eq!(run(&file, &new, BLESS).write, Some(written));
}

#[test]
fn changed_scheme_breaks() {
    assert_reports(
        "break",
        &[
            (
                " challenge Bearer",
                " challenge Basic",
                "from Bearer to Basic (breaks clients that authenticate with Bearer)",
            ),
            (" challenge Bearer", "", "the challenge Bearer was removed"),
            (
                " challenge Bearer",
                " headers www-authenticate?",
                "Bearer is no longer constant",
            ),
            (
                " challenge Basic,Bearer",
                " challenge bearer",
                "from Basic,Bearer to bearer (breaks clients that authenticate with Basic)",
            ),
            (
                " challenge Basic,Bearer",
                "",
                "(breaks clients that authenticate with Basic or Bearer)",
            ),
        ],
    );
    assert_reports(
        "note",
        &[
            ("", " challenge Bearer", "the challenge Bearer was added"),
            (
                " headers www-authenticate",
                " challenge Bearer",
                "the challenge Bearer was added",
            ),
            (
                " challenge Bearer",
                " challenge Basic,bearer",
                "the challenge Basic was added",
            ),
            (
                " headers www-authenticate?",
                " challenge Bearer",
                "the challenge Bearer is now constant",
            ),
        ],
    );
}
