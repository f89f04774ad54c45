use std::error::Error;
use std::fmt;

use super::{ErrorChain, LazyChain, MAX_CHAIN, MAX_LINKS, one_line};

/// An error with a message and a source.
#[derive(Debug)]
struct Link {
    message: String,
    source: Option<Box<Link>>,
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Link {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.source.as_deref()?)
    }
}

fn chain(messages: &[&str]) -> ErrorChain {
    let mut link: Option<Box<Link>> = None;
    for message in messages.iter().rev() {
        let message = (*message).to_owned();
        link = Some(Box::new(Link {
            message,
            source: link,
        }));
    }
    ErrorChain::new(&*link.unwrap())
}

/// An error that is its own source.
#[derive(Debug)]
struct Endless;

impl fmt::Display for Endless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("again")
    }
}

impl Error for Endless {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}

/// An error whose source, or whose Display, panics.
#[derive(Debug)]
struct Panicking {
    in_display: bool,
}

impl fmt::Display for Panicking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("partly")?;
        assert!(!self.in_display, "display");
        Ok(())
    }
}

impl Error for Panicking {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        panic!("source")
    }
}

/// An error whose Display fails.
#[derive(Debug)]
struct Failing;

impl fmt::Display for Failing {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

impl Error for Failing {}

#[test]
fn links_are_joined() {
    let chain = chain(&["outer", "middle", "inner"]);
    assert_eq!(chain.links(), ["outer", "middle", "inner"]);
    assert_eq!(chain.to_string(), "outer: middle: inner");
}

#[test]
fn line_has_no_unsafe_characters() {
    let chain = chain(&["a\r\nb\0\u{1b}", "\u{202e}c\u{2028}"]);
    assert_eq!(chain.to_string(), r"a\r\nb\u{0}\u{1b}: \u{202e}c\u{2028}");
    assert_eq!(chain.links(), ["a\r\nb\0\u{1b}", "\u{202e}c\u{2028}"]);
}

#[test]
fn endless_chain_ends() {
    assert_eq!(ErrorChain::new(&Endless).links().len(), MAX_LINKS);
}

#[test]
fn large_error_is_cut() {
    let large = "ä".repeat(10 << 20);
    let chain = chain(&["outer", &large, "never reached"]);
    let size: usize = chain.links().iter().map(String::len).sum();
    assert!((MAX_CHAIN - 1..=MAX_CHAIN + 3).contains(&size), "{size}");
    assert!(chain.links().last().unwrap().ends_with("ä…"));
}

#[test]
fn panicking_method_omits_one_part() {
    let chain = ErrorChain::new(&Panicking { in_display: false });
    assert_eq!(chain.links(), ["partly", "(its source panicked)"]);
    let chain = ErrorChain::new(&Panicking { in_display: true });
    assert_eq!(
        chain.links(),
        ["partly(its Display panicked)", "(its source panicked)"]
    );
    assert_eq!(ErrorChain::new(&Failing).links(), ["(its Display failed)"]);
}

#[test]
fn line_is_limited_after_quoting() {
    for character in [
        "a", "\"", "\\", "\n", "ä", "\u{202e}", "\u{301}", "\u{e000}",
    ] {
        let line = one_line(&character.repeat(1000), 100);
        let quoted = format!("{line:?}").len();
        assert!((90..=106).contains(&quoted), "{quoted} {line}");
    }
    assert_eq!(one_line("short", 100), "short");
}

#[test]
fn cause_follows_error() {
    let (error, cause) = (chain_of("a", "b"), chain_of("c", "d"));
    let chain = LazyChain::new(&error, Some(&cause));
    assert_eq!(chain.get().links(), ["a", "b", "c", "d"]);
    let endless = LazyChain::new(&Endless, Some(&cause));
    assert_eq!(endless.get().links().len(), MAX_LINKS);
}

fn chain_of(message: &str, source: &str) -> Link {
    let source = Link {
        message: source.to_owned(),
        source: None,
    };
    Link {
        message: message.to_owned(),
        source: Some(Box::new(source)),
    }
}
