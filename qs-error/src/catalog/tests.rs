use qs_error_spec::hash::hash;
use qs_error_spec::log_level::LOG_LEVELS;
use qs_error_spec::row::{BROKEN_ROW, NO_ROW};

use super::collision::{
    Collisions, MergePlan, apply_merge, assert_no_collision, checks, plan_merge, total,
};
use super::index::{index, position, slots};
use super::row::{
    DeclaredMessage, Header, Row, RowExtras, concat_headers, fill_url, filled_url_len,
};
use super::variant_index::VariantIndex;
use super::{BROKEN, CodeInfo, LogLevel};

const FIRST: RowExtras = RowExtras::declared("a::First", (1, 1));
const SECOND: RowExtras = RowExtras::declared("b::Second", (1, 1));

const HTTP: RowExtras = RowExtras::declared("qs_error::http_code::HttpCode", (7, 1));
/// The path of the neutral type, in another crate of the same name.
const SPOOFED: RowExtras = RowExtras::declared("qs_error::http_code::HttpCode", (8, 1));

const NEUTRAL_ROW: CodeInfo = CodeInfo::new(&row("neutral", &HTTP));

const fn row(code: &'static str, extras: &'static RowExtras) -> Row {
    Row {
        code,
        hash: hash(code),
        status: 404,
        variant: "Variant",
        extras,
        ..Row::BROKEN
    }
}

macro_rules! infos {
    ($($code:literal $extras:ident),*) => {
        &[$(CodeInfo::new(const { &row($code, &$extras) })),*]
    };
}

const ONE: &[CodeInfo] = infos!["a" FIRST, "b" FIRST, "c" FIRST];
const SHARED: &[CodeInfo] = infos!["a" FIRST, "b" FIRST, "a" FIRST];
const INHERITING: &[CodeInfo] = infos!["a" FIRST, "b" FIRST, "a" SECOND];
const OTHER: &[CodeInfo] = infos!["d" SECOND, "b" SECOND, "c" SECOND];

fn codes(infos: &[CodeInfo]) -> Vec<&'static str> {
    infos.iter().map(CodeInfo::code).collect()
}

#[test]
fn slots_leave_half_of_table_free() {
    for (rows, expected) in [(0, 1), (1, 4), (2, 8), (3, 8), (4, 16), (2000, 4096)] {
        assert_eq!(slots(rows), expected, "{rows}");
        assert!(slots(rows) > 2 * rows, "{rows}");
    }
}

#[test]
fn index_of_rows_finds_each_code() {
    const INDEX: [u16; slots(3)] = index(ONE);
    for (at, info) in (0..).zip(ONE) {
        assert_eq!(position(&INDEX, ONE, info.code()), at);
    }
    for unknown in ["", "d", "aa"] {
        assert_eq!(position(&INDEX, ONE, unknown), u16::MAX, "{unknown}");
    }
}

#[test]
fn index_of_shared_code_finds_first_row() {
    let index: [u16; slots(3)] = index(SHARED);
    assert_eq!(position(&index, SHARED, "a"), 0);
    assert_eq!(index.iter().filter(|at| **at != u16::MAX).count(), 2);
}

#[test]
fn index_of_broken_row_has_no_entry() {
    let index: [u16; slots(1)] = index(&[BROKEN]);
    assert_eq!(index, [u16::MAX; slots(1)]);
    assert_eq!(position(&index, &[BROKEN], ""), u16::MAX);
}

#[test]
fn merge_keeps_first_row_of_each_code() {
    const PARTS: [&[CodeInfo]; 2] = [SHARED, ONE];
    const PLAN: MergePlan<{ total(PARTS) }, { checks(&[], PARTS) }> =
        plan_merge::<{ slots(total(PARTS)) }, _, _, _>(&[], PARTS, NEUTRAL_ROW);
    let merged: [CodeInfo; PLAN.count] = apply_merge(&PLAN, PARTS, &[]);
    assert_eq!(codes(&merged), ["a", "b", "c"]);
    assert_no_collision(&PLAN.collisions, 0, "a");
}

#[test]
fn merge_of_empty_catalogs_is_empty() {
    const PARTS: [&[CodeInfo]; 2] = [&[], &[BROKEN]];
    let plan: MergePlan<1, 1> = plan_merge::<{ slots(1) }, _, _, _>(&[], PARTS, NEUTRAL_ROW);
    assert_eq!(plan.count, 0);
    assert_eq!(apply_merge::<_, _, 0, _>(&plan, PARTS, &[]), []);
}

#[test]
#[should_panic(
    expected = "code `b` is declared by both `a::First` and `b::Second`: rename one, or inherit the code with `code = Second::Variant`; code `c` is declared by both"
)]
fn collision_of_two_types_fails() {
    let plan: MergePlan<6, 1> = plan_merge::<{ slots(6) }, _, _, _>(&[], [ONE, OTHER], NEUTRAL_ROW);
    assert_no_collision(leak(plan), 0, "a");
}

#[test]
#[should_panic(expected = "and there are more")]
fn collisions_after_fourth_are_summarized() {
    const OWN: &[CodeInfo] = infos!["a" FIRST, "b" FIRST, "c" FIRST, "d" FIRST, "e" FIRST];
    const SAME: &[CodeInfo] = infos!["a" SECOND, "b" SECOND, "c" SECOND, "d" SECOND, "e" SECOND];
    let plan: MergePlan<10, 1> =
        plan_merge::<{ slots(10) }, _, _, _>(&[], [OWN, SAME], NEUTRAL_ROW);
    assert_no_collision(leak(plan), 0, "a");
}

#[test]
#[should_panic(expected = "code `a` is declared by both")]
fn collision_is_recorded_at_inheriting_row() {
    let plan: MergePlan<3, 2> =
        plan_merge::<{ slots(3) }, _, _, _>(&[1, 2], [INHERITING], NEUTRAL_ROW);
    assert_no_collision(leak(plan), 1, "a");
}

#[test]
fn other_inheriting_row_has_no_collision() {
    let plan: MergePlan<3, 2> =
        plan_merge::<{ slots(3) }, _, _, _>(&[1, 2], [INHERITING], NEUTRAL_ROW);
    assert_no_collision(leak(plan), 0, "a");
}

#[test]
#[should_panic(expected = "`a::First` and `b::Second`: rename one;")]
fn collision_in_third_crate_suggests_renaming() {
    let plan: MergePlan<6, 1> = plan_merge::<{ slots(6) }, _, _, _>(&[], [ONE, OTHER], NEUTRAL_ROW);
    assert_no_collision(leak(plan), 0, "third");
}

#[test]
fn same_row_in_two_catalogs_does_not_collide() {
    let plan: MergePlan<6, 1> = plan_merge::<{ slots(6) }, _, _, _>(&[], [ONE, ONE], NEUTRAL_ROW);
    assert_eq!(plan.count, 3);
    assert_no_collision(leak(plan), 0, "a");
}

/// Merges catalogs, and returns the codes with their types.
macro_rules! merged {
    ([$($inherited:literal),*], $($part:expr),+) => {{
        const PLAN: MergePlan<
            { total([$($part),+]) },
            { checks(&[$($inherited),*], [$($part),+]) },
        > = plan_merge::<{ slots(total([$($part),+])) }, _, _, _>(
            &[$($inherited),*],
            [$($part),+],
            NEUTRAL_ROW,
        );
        for check in 0..PLAN.collisions.len() {
            assert_no_collision(&PLAN.collisions, check, "a");
        }
        let merged: [CodeInfo; PLAN.count] = apply_merge(&PLAN, [$($part),+], &[]);
        let pairs = merged.iter().map(|info| (info.code(), info.declared_by()));
        pairs.collect::<Vec<_>>()
    }};
}

const NEUTRAL_PAIR: &[CodeInfo] = infos!["b" HTTP, "neutral" HTTP];
const MERGED: [(&str, &str); 4] = [
    ("a", "a::First"),
    ("b", "a::First"),
    ("c", "a::First"),
    ("neutral", "qs_error::http_code::HttpCode"),
];

#[test]
fn neutral_row_yields_to_earlier_row() {
    assert_eq!(merged!([], ONE, NEUTRAL_PAIR), MERGED);
    assert_eq!(merged!([], &[], ONE, NEUTRAL_PAIR), MERGED);
}

#[test]
fn neutral_row_yields_to_later_row() {
    const FOURTH: &[CodeInfo] = infos!["d" SECOND];
    let mut merged = merged!([], NEUTRAL_PAIR, ONE);
    merged.sort_unstable();
    assert_eq!(merged, MERGED);
    let mut merged = merged!([], &[], FOURTH, NEUTRAL_PAIR, &[], ONE, ONE);
    merged.sort_unstable();
    merged.retain(|(code, _)| *code != "d");
    assert_eq!(merged, MERGED);
}

#[test]
fn own_neutral_row_yields_to_own_row() {
    const LATER: &[CodeInfo] = infos!["b" HTTP, "a" FIRST, "b" FIRST];
    const EARLIER: &[CodeInfo] = infos!["b" FIRST, "b" HTTP, "a" FIRST];
    let expected = [("a", "a::First"), ("b", "a::First")];
    assert_eq!(merged!([0], LATER), expected);
    assert_eq!(merged!([1], EARLIER), [expected[1], expected[0]]);
}

#[test]
fn neutral_type_twice_has_first_row() {
    let expected = [
        ("b", "qs_error::http_code::HttpCode"),
        ("neutral", "qs_error::http_code::HttpCode"),
    ];
    assert_eq!(merged!([], NEUTRAL_PAIR, NEUTRAL_PAIR), expected);
}

#[test]
#[should_panic(
    expected = "code `b` is declared by both `a::First` and `b::Second`: rename one, or inherit"
)]
fn types_around_neutral_type_collide() {
    const OTHER: &[CodeInfo] = infos!["b" SECOND];
    let plan: MergePlan<6, 2> =
        plan_merge::<{ slots(6) }, _, _, _>(&[], [ONE, NEUTRAL_PAIR, OTHER], NEUTRAL_ROW);
    let collisions = leak(plan);
    assert_no_collision(collisions, 0, "a");
    assert_no_collision(collisions, 1, "a");
}

#[test]
#[should_panic(expected = "code `b` is declared by both `a::First` and `b::Second`: rename one")]
fn types_after_neutral_type_collide() {
    const OTHER: &[CodeInfo] = infos!["b" SECOND];
    let plan: MergePlan<6, 2> =
        plan_merge::<{ slots(6) }, _, _, _>(&[], [NEUTRAL_PAIR, ONE, OTHER], NEUTRAL_ROW);
    let collisions = leak(plan);
    assert_no_collision(collisions, 0, "a");
    assert_no_collision(collisions, 1, "a");
}

const GONE: &[CodeInfo] = &[CodeInfo::new(
    const {
        &Row {
            status: 410,
            ..row("b", &HTTP)
        }
    },
)];

#[test]
#[should_panic(
    expected = "code `b` is declared by both `a::First` (status 404) and `qs_error::http_code::HttpCode` (status 410): rename one"
)]
fn later_neutral_row_of_other_status_collides() {
    let plan: MergePlan<4, 1> = plan_merge::<{ slots(4) }, _, _, _>(&[], [ONE, GONE], NEUTRAL_ROW);
    assert_no_collision(leak(plan), 0, "a");
}

#[test]
#[should_panic(
    expected = "code `b` is declared by both `qs_error::http_code::HttpCode` (status 410) and `a::First` (status 404): rename one"
)]
fn earlier_neutral_row_of_other_status_collides() {
    let plan: MergePlan<4, 1> = plan_merge::<{ slots(4) }, _, _, _>(&[], [GONE, ONE], NEUTRAL_ROW);
    assert_no_collision(leak(plan), 0, "a");
}

#[test]
#[should_panic(expected = "code `b` is declared by both")]
fn type_with_path_of_neutral_type_collides() {
    const OTHER: &[CodeInfo] = infos!["b" SPOOFED];
    let plan: MergePlan<4, 1> = plan_merge::<{ slots(4) }, _, _, _>(&[], [ONE, OTHER], NEUTRAL_ROW);
    assert_no_collision(leak(plan), 0, "a");
}

fn leak<const ROWS: usize, const CHECKS: usize>(plan: MergePlan<ROWS, CHECKS>) -> Collisions {
    &Box::leak(Box::new(plan)).collisions
}

#[test]
fn variant_index_finds_each_name() {
    let mut entries = [(hash("A"), 0), (hash("B"), NO_ROW), (hash("C"), 1)];
    entries.sort_unstable();
    let positions = entries.iter().flat_map(|(name, at): &(u64, u16)| {
        let at = at.to_be_bytes();
        name.to_be_bytes().into_iter().chain(at)
    });
    let variants = VariantIndex {
        rows: ONE,
        positions: Vec::leak(positions.collect()),
    };
    for (name, at) in entries {
        assert_eq!(variants.position(name), at);
    }
    assert_eq!(variants.position(hash("D")), BROKEN_ROW);
    assert_eq!(VariantIndex::NONE.position(hash("A")), BROKEN_ROW);
}

#[test]
fn url_has_code_for_each_placeholder() {
    const URL: [u8; filled_url_len("/{code}/{code}#{cod}", "a_b")] =
        fill_url("/{code}/{code}#{cod}", "a_b");
    assert_eq!(str::from_utf8(&URL), Ok("/a_b/a_b#{cod}"));
    assert_eq!(filled_url_len("", "a_b"), 0);
    assert_eq!(filled_url_len("{code", "a_b"), 5);
}

#[test]
fn own_header_replaces_inherited_one() {
    const fn header(name: &'static str, value: &'static str) -> Header {
        Header {
            name,
            value: Some(value),
        }
    }
    let own = [header("x-a", "own"), header("x-b", "own")];
    let inherited = [header("x-b", "inherited"), header("x-c", "inherited")];
    let (all, len) = concat_headers::<4>(&own, &inherited);
    let names: Vec<_> = all.iter().take(len).map(|header| header.name).collect();
    assert_eq!(names, ["x-a", "x-b", "x-c"]);
    assert_eq!(all[1].value, Some("own"));
}

#[test]
fn inherited_row_has_no_format_message() {
    const FORMAT: Row = Row {
        message: DeclaredMessage::Format("no {x}"),
        ..row("a", &FIRST)
    };
    const CONSTANT: Row = Row {
        message: DeclaredMessage::Constant("no"),
        ..row("a", &FIRST)
    };
    let inherited = Row::inherited(&CodeInfo::new(&FORMAT));
    assert_eq!(inherited.message, DeclaredMessage::Absent);
    assert_eq!(inherited.code, "a");
    let inherited = Row::inherited(&CodeInfo::new(&CONSTANT));
    assert_eq!(inherited.message, DeclaredMessage::Constant("no"));
}

#[test]
fn log_levels_match_spec() {
    let levels = [
        LogLevel::Error,
        LogLevel::Warn,
        LogLevel::Info,
        LogLevel::Debug,
        LogLevel::Off,
    ];
    let names = levels.iter().map(|level| format!("{level:?}"));
    assert!(names.eq(LOG_LEVELS.iter().map(|level| level.variant)));
}
