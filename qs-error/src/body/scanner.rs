//! A scanner of the members of a JSON object, which does not decode them.

/// An iterator over the members of the outermost object: the name and the value of each one, as
/// sent, without the whitespace around them.
///
/// The scanner checks only the separators, so an invalid name or value does not affect other
/// members. The caller decodes both. Nested values use neither stack nor memory.
///
/// The document may be truncated. A value that may be incomplete is not yielded. Bytes after the
/// object are ignored.
pub(crate) struct Scanner<'a> {
    rest: &'a [u8],
    truncated: Option<(&'a [u8], &'a [u8])>,
}

impl<'a> Scanner<'a> {
    /// Creates a scanner, or returns `None` unless the document starts with an object. Whitespace
    /// may precede the object.
    pub(crate) fn new(document: &'a [u8]) -> Option<Self> {
        let rest = trim_start(document).strip_prefix(b"{")?;
        Some(Self {
            rest,
            truncated: None,
        })
    }

    /// Returns the name and the start of the last value, if the document ends inside of the value.
    /// The scanner must have ended.
    pub(crate) fn truncated_member(&self) -> Option<(&'a [u8], &'a [u8])> {
        self.truncated
    }

    /// Returns the bytes before the next delimiter, and the delimiter: `None` at the end of the
    /// document.
    fn next_token(&mut self, is_delimiter: fn(u8) -> bool) -> Option<(&'a [u8], Option<u8>)> {
        let rest = std::mem::take(&mut self.rest);
        let (token, rest) = rest.split_at_checked(token_length(rest, is_delimiter)?)?;
        let Some((&delimiter, rest)) = rest.split_first() else {
            return is_complete(token).then_some((trim(token), None));
        };
        if delimiter != b'}' {
            self.rest = rest;
        }
        Some((trim(token), Some(delimiter)))
    }
}

impl<'a> Iterator for Scanner<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (name, delimiter) = self.next_token(|byte| matches!(byte, b':' | b',' | b'}'))?;
            if delimiter? == b':' {
                let rest = self.rest;
                let token = self.next_token(|byte| matches!(byte, b',' | b'}'));
                if token.is_none() {
                    self.truncated = Some((name, trim_start(rest)));
                }
                return token.map(|(value, _)| (name, value));
            }
        }
    }
}

/// Returns the number of bytes before the first delimiter outside of strings and brackets. Without
/// a delimiter, returns the length of the document, or `None` inside of a string or bracket.
fn token_length(document: &[u8], is_delimiter: fn(u8) -> bool) -> Option<usize> {
    let mut depth = 0_usize;
    let mut bytes = document.iter().copied().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            _ if depth == 0 && is_delimiter(byte) => return Some(at),
            b'"' => skip_string(&mut bytes)?,
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    (depth == 0).then_some(document.len())
}

/// Skips a string after its opening quote. Returns `None` if the closing quote is missing.
fn skip_string(bytes: &mut impl Iterator<Item = (usize, u8)>) -> Option<()> {
    loop {
        match bytes.next()?.1 {
            b'"' => return Some(()),
            b'\\' => drop(bytes.next()),
            _ => {}
        }
    }
}

/// Returns whether the token is complete although nothing follows it: `40` may be the start of
/// `404`.
fn is_complete(token: &[u8]) -> bool {
    token
        .last()
        .is_some_and(|&last| matches!(last, b'"' | b'}' | b']') || is_whitespace(last))
}

fn trim(token: &[u8]) -> &[u8] {
    let mut token = trim_start(token);
    while let [rest @ .., last] = token
        && is_whitespace(*last)
    {
        token = rest;
    }
    token
}

fn trim_start(mut document: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = document
        && is_whitespace(*first)
    {
        document = rest;
    }
    document
}

/// Returns whether JSON allows the byte between tokens (RFC 8259, section 2).
fn is_whitespace(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

#[cfg(test)]
mod tests;
