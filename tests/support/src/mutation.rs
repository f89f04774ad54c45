//! Randomly mutated bodies. Every run mutates in the same way.

const SEEDS: &[&[u8]] = &[
    br#"{"code":"bucket_not_exists","message":"bucket `photos` does not exist","request_id":"0198c2d5a7a37c6e9f0e5c5d2b1a4f3e","url":"https://docs.example.com/errors#bucket_not_exists"}"#,
    br#"{"code":"a"}"#,
    br#" {"x":[1,{"y":null}], "message":"one\ntwo \ud83e\udd80" ,"limit":5,"code":"tenant_throttled"} "#,
    br#"{"request_id":17,"message":{},"url":false,"code":"a","x":"\\\"","z":-1.5e3}"#,
    br#"{"code":"a","code":"b","message":null,"message":"m","x":1,"x":2}"#,
    br#"{"code":40401,"status":404,"error":{"code":"inner","message":"m"}}"#,
    br#"{"":{},"a":[],"b":[[]],"c":{"d":{"e":[{"f":"}]"}]}},"code":"","url":"u"}"#,
    br#"{"message":"\ud800","x":1e400,"code":"a","y":NaN,}"#,
    b"{\"message\":\"\xff\xe9\",\"x\":\"1\n2\",code:undefined,\"code\":true}",
    "{\"code\":\"größe\",\"message\":\"\u{2028}🦀\",\"ü\":\"ü\"}".as_bytes(),
    br#"[{"code":"a"}]"#,
    b"",
];

const TOKENS: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b"\\",
    b",",
    b":",
    b" ",
    b"\0",
    b"\xff",
    b"0",
    b"-",
    b"e",
    b"null",
    b"true",
    b"NaN",
    b"1e400",
    b"\\ud800",
    b"\\u0063",
    b"\xef\xbb\xbf",
    b"\"code\"",
    b"\"code\":\"b\",",
    b",\"code\":7",
    b"\"message\":",
    b"\"x\":{\"code\":\"c\"},",
    b"[[[[",
    b"\"\":",
    b"\xf0\x9f\xa6\x80",
];

/// xorshift64*, by Vigna.
/// The generator is deterministic.
pub struct Random(u64);

impl Default for Random {
    fn default() -> Self {
        Self(0x9e37_79b9_7f4a_7c15)
    }
}

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    /// Returns a number below the limit, or 0.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() as usize) % limit.max(1)
    }

    /// Returns one of the values.
    pub fn pick<'a>(&mut self, from: &[&'a [u8]]) -> &'a [u8] {
        from[self.below(from.len())]
    }

    /// Returns a part of the body, mostly a short one.
    fn part(&mut self, body: &[u8]) -> std::ops::Range<usize> {
        let start = self.below(body.len() + 1);
        let longest = if self.below(8) == 0 { body.len() } else { 8 };
        start..(start + self.below(longest + 1)).min(body.len())
    }

    /// Returns a mutated body of an error response.
    pub fn mutated_body(&mut self) -> Vec<u8> {
        let mut body = self.pick(SEEDS).to_vec();
        for _ in 0..=self.below(3) {
            self.mutate(&mut body);
        }
        body
    }

    fn mutate(&mut self, body: &mut Vec<u8>) {
        let at = self.below(body.len() + 1);
        match self.below(16) {
            0..=5 if at < body.len() => body[at] ^= 1 << self.below(8),
            6..=7 if at < body.len() => body[at] = self.next() as u8,
            8..=9 => drop(body.drain(self.part(body))),
            10..=11 => {
                let part = body[self.part(body)].to_vec();
                drop(body.splice(at..at, part));
            }
            12 => body.truncate(at),
            13 => {
                let seed = self.pick(SEEDS);
                let part = seed[self.part(seed)].to_vec();
                drop(body.splice(at..at, part));
            }
            _ => {
                let token = self.pick(TOKENS).to_vec();
                drop(body.splice(at..at, token));
            }
        }
    }
}
