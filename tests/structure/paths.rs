//! Every path of a file that starts with `crate`, `self` or `super`, resolved against the root.

use std::fmt;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::tokens::{group, is_ident, is_path_separator, is_punct, line, list, name};

/// A path from the root of the crate. Without segments, it is the root itself.
pub(crate) struct CratePath {
    pub(crate) segments: Vec<String>,
    pub(crate) line: usize,
}

impl fmt::Display for CratePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("crate")?;
        let mut segments = self.segments.iter();
        segments.try_for_each(|segment| write!(f, "::{segment}"))
    }
}

/// Returns the paths in the tokens of a module. Paths that start with `$crate` are part of an
/// expansion and are omitted.
pub(crate) fn crate_paths(tokens: TokenStream, module: Vec<String>) -> Vec<CratePath> {
    let mut reader = Reader {
        module,
        paths: Vec::new(),
    };
    reader.read(tokens);
    reader.paths
}

struct Reader {
    module: Vec<String>,
    paths: Vec<CratePath>,
}

impl Reader {
    fn read(&mut self, tokens: TokenStream) {
        let tokens = list(tokens);
        let mut at = 0;
        while at < tokens.len() {
            at += match &tokens[at..] {
                [TokenTree::Punct(sign), TokenTree::Ident(_), ..] if sign.as_char() == '$' => 2,
                rest => self.read_at(rest),
            };
        }
    }

    /// Reads the module, group or path at the start, and returns the number of tokens read.
    fn read_at(&mut self, tokens: &[TokenTree]) -> usize {
        if let Some(read) = self.read_module(tokens) {
            return read;
        }
        match tokens {
            [TokenTree::Group(group), ..] => self.read(group.stream()),
            [TokenTree::Ident(keyword), rest @ ..] => {
                if let Some(base) = self.base(&keyword.to_string(), rest) {
                    return self.read_path(tokens, base);
                }
            }
            _ => {}
        }
        1
    }

    /// Reads a module with a body, within which `self` and `super` have other meanings.
    fn read_module(&mut self, tokens: &[TokenTree]) -> Option<usize> {
        let (keyword, rest) = tokens.split_first()?;
        let (name, len) = name(rest).filter(|_| is_ident(Some(keyword), "mod"))?;
        let body = group(rest.get(len), Delimiter::Brace)?;
        self.module.push(name);
        self.read(body.stream());
        self.module.pop();
        Some(len + 2)
    }

    /// Returns the module that `crate`, `self` or `super` refers to at the start of a path.
    fn base(&self, keyword: &str, rest: &[TokenTree]) -> Option<Vec<String>> {
        if !is_path_separator(rest) && !is_ident(rest.first(), "as") {
            return None;
        }
        match keyword {
            "crate" => Some(Vec::new()),
            "self" => Some(self.module.clone()),
            "super" => {
                let parent = self
                    .module
                    .split_last()
                    .map_or(&[][..], |(_, parent)| parent);
                Some(parent.to_vec())
            }
            _ => None,
        }
    }

    fn read_path(&mut self, tokens: &[TokenTree], base: Vec<String>) -> usize {
        if is_path_separator(&tokens[1..]) {
            return 3 + self.read_segments(&tokens[3..], base, line(&tokens[0]));
        }
        self.record(base, line(&tokens[0]));
        1
    }

    /// Reads the segments after a `::`, and returns the number of tokens read.
    fn read_segments(
        &mut self,
        tokens: &[TokenTree],
        mut segments: Vec<String>,
        line: usize,
    ) -> usize {
        let mut at = 0;
        loop {
            match tokens.get(at) {
                Some(TokenTree::Ident(ident)) => append(&mut segments, ident.to_string()),
                token => {
                    let Some(tree) = group(token, Delimiter::Brace) else {
                        break;
                    };
                    self.read_use_group(&list(tree.stream()), &segments);
                    return at + 1;
                }
            }
            at += 1;
            if !is_path_separator(&tokens[at..]) {
                break;
            }
            at += 2;
        }
        self.record(segments, line);
        at
    }

    fn read_use_group(&mut self, tokens: &[TokenTree], prefix: &[String]) {
        for tree in tokens.split(|token| is_punct(Some(token), ',')) {
            if let Some(first) = tree.first() {
                self.read_segments(tree, prefix.to_vec(), line(first));
            }
        }
    }

    fn record(&mut self, segments: Vec<String>, line: usize) {
        self.paths.push(CratePath { segments, line });
    }
}

fn append(segments: &mut Vec<String>, name: String) {
    match name.as_str() {
        "self" => {}
        "super" => {
            segments.pop();
        }
        _ => segments.push(name),
    }
}
