//! Ids of clients.

use super::{Case, Ids, NO_PEN, derived, failure};

const fn replaced(name: &'static str, values: &'static [&'static [u8]]) -> Case {
    Case {
        ids: Ids::Replaced(values),
        ..derived(name, "/errors/pen", 404, "item_not_exists", NO_PEN)
    }
}

/// 122 characters. The counter of the request adds 6.
const LONG: &str = concat!(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
    "_-._-._-._-._-._-._-._-._-._-._-._-._-._-._-._-._-._-._-._-."
);

pub(super) const CASES: &[Case] = &[
    replaced("id_absent", &[]),
    Case {
        ids: Ids::Replaced(&[]),
        ..failure("id_absent_no_route", "/nowhere", 404, "not_found")
    },
    Case {
        ids: Ids::Accepted("A.b_c-9"),
        ..failure("id_valid_no_route", "/nowhere", 404, "not_found")
    },
    Case {
        ids: Ids::Accepted(LONG),
        ..derived(
            "id_128_chars",
            "/errors/pen",
            404,
            "item_not_exists",
            NO_PEN,
        )
    },
    replaced("id_129_chars", &[&[b'a'; 129]]),
    replaced("id_8_kib", &[&[b'a'; 8 << 10]]),
    replaced("id_empty", &[b""]),
    replaced("id_invalid_utf8", &[b"\xff"]),
    replaced("id_tab", &[b"a\tb"]),
    replaced("id_space", &[b"a b"]),
    replaced("id_traversal", &[b"../../etc/passwd"]),
    replaced("id_script", &[b"<script>alert(1)</script>"]),
    replaced("id_quotes", &[b"a\" code=\"forged"]),
    replaced("id_two_headers", &[b"first", b"second"]),
    replaced("id_equal_headers", &[b"first", b"first"]),
    Case {
        ids: Ids::Replaced(&[b"<script>alert(1)</script>"]),
        ..failure(
            "id_script_panic",
            "/panics/now",
            500,
            "internal_server_error",
        )
    },
];
