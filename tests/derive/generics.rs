//! Generic types. Bounds are inferred only for the parameters that require them.

use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

use qs_error::{ErrorCatalog, QsError};
use serde::Serialize;

use crate::support::{check_message, codes, needs, render, sources};

/// Implements no trait.
pub struct Nothing;

macro_rules! debug_without_bounds {
    ($($name:ident < $($parameter:ident),* >)*) => {$(
        impl<$($parameter),*> fmt::Debug for $name<$($parameter),*> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    )*};
}

debug_without_bounds! { Unused<T> Printed<A, B> Debugged<T> Hexed<T> Wide<T> Shown<T> Boxed<T> }

#[derive(QsError)]
enum Unused<T> {
    #[qs(code = "unused", status = 404, message = "m {1}")]
    Never(PhantomData<T>, u8),
    #[qs(code = "unused_field", status = 404)]
    Held(T),
}

#[test]
fn unused_parameter_has_no_bound() {
    needs::<Unused<Nothing>>();
    check_message(&Unused::<Nothing>::Never(PhantomData, 1), "m 1");
    check_message(&Unused::Held(Nothing), "Not Found");
    assert_eq!(codes::<Unused<Nothing>>(), ["unused", "unused_field"]);
}

#[derive(QsError)]
enum Printed<A, B> {
    #[qs(code = "printed", status = 404, message = "{a}")]
    One { a: A, b: B },
}

/// Implements only Display.
struct DisplayAlone;

impl fmt::Display for DisplayAlone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("shown")
    }
}

#[test]
fn printed_parameter_requires_display_only() {
    needs::<Printed<DisplayAlone, Nothing>>();
    let error = Printed::One {
        a: DisplayAlone,
        b: Nothing,
    };
    check_message(&error, "shown");
    let Printed::One { b: Nothing, .. } = error;
}

#[derive(QsError)]
enum Debugged<T> {
    #[qs(code = "debugged", status = 404, message = "{0:?}")]
    One(T),
}

#[derive(QsError)]
enum Hexed<T> {
    #[qs(code = "hexed", status = 404, message = "{0:x} {0:#X}")]
    One(T),
}

#[derive(QsError)]
enum Wide<T> {
    #[qs(code = "wide", status = 404, message = "{0:?}", display = "{0:e}")]
    One(T),
}

#[test]
fn each_format_requires_its_trait() {
    #[derive(Debug)]
    struct DebugAlone;
    check_message(&Debugged::One(DebugAlone), "DebugAlone");
    check_message(&Hexed::One(255), "ff 0xFF");
    let wide = Wide::One(1500.0);
    check_message(&wide, "1500.0");
    assert_eq!(wide.to_string(), "1.5e3");
}

#[derive(QsError)]
enum Shown<T> {
    #[qs(code = "shown", status = 404, display = "{0}")]
    One(T),
}

#[test]
fn display_key_requires_its_trait() {
    let error = Shown::One(DisplayAlone);
    assert_eq!(error.to_string(), "shown");
    check_message(&error, "Not Found");
}

#[derive(QsError)]
enum Boxed<T> {
    #[qs(code = "boxed", status = 404, message = "{0:?}")]
    One(Vec<Option<T>>),
}

#[test]
fn printed_field_type_has_bound() {
    check_message(&Boxed::One(vec![Some(1), None]), "[Some(1), None]");
}

#[derive(Debug, QsError)]
enum Parts<M, H, W, S, O> {
    #[qs(code = "parts", status = 404)]
    All {
        #[qs(member)]
        member: M,
        #[qs(header = "x-header")]
        header: H,
        #[qs(retry_after)]
        wait: W,
        source: S,
        #[qs(member)]
        optional: Option<O>,
    },
}

#[derive(Debug, Serialize)]
struct Member(u8);

#[test]
fn each_attribute_requires_its_trait() {
    let error = Parts::All {
        member: Member(1),
        header: "h",
        wait: 5_u8,
        source: fmt::Error,
        optional: Some(Member(2)),
    };
    let response = render(&error);
    assert_eq!(response.json()["member"], 1);
    assert_eq!(response.json()["optional"], 2);
    assert_eq!(response.header("x-header"), Some("h"));
    assert_eq!(response.header("retry-after"), Some("5"));
    assert_eq!(sources(&error), [fmt::Error.to_string()]);
}

#[derive(Debug, QsError)]
enum Transparent<E> {
    #[qs(transparent)]
    Inner(E),
    #[qs(code = "around", status = 404)]
    Own,
}

#[test]
fn transparent_parameter_requires_qs_error() {
    let error = Transparent::Inner(qs_error::ErrorCode::InvalidRange);
    assert_eq!(render(&error).status, 416);
    let own: Transparent<qs_error::ErrorCode> = Transparent::Own;
    assert_eq!(render(&own).status, 404);
}

#[derive(Debug, QsError)]
enum From<T: fmt::Debug, E: Error + 'static> {
    #[qs(code = "made_from", status = 500)]
    Of(#[qs(from)] std::sync::Arc<E>),
    #[qs(code = "made_of_wrapper", status = 500)]
    Wrapped(#[qs(from)] Wrapper<T>),
}

#[derive(Debug)]
struct Wrapper<T>(T);

impl<T: fmt::Debug> fmt::Display for Wrapper<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "wrapped {:?}", self.0)
    }
}

impl<T: fmt::Debug> Error for Wrapper<T> {}

#[test]
fn from_accepts_generic_field() {
    let error: From<u8, fmt::Error> = std::sync::Arc::new(fmt::Error).into();
    assert_eq!(sources(&error), [fmt::Error.to_string()]);
    let error: From<u8, fmt::Error> = Wrapper(1).into();
    assert_eq!(sources(&error), ["wrapped 1"]);
}

pub trait Store {
    type Key: fmt::Debug + fmt::Display;
}

impl Store for Nothing {
    type Key = u8;
}

#[derive(QsError)]
enum Associated<S: Store> {
    #[qs(
        code = "associated",
        status = 404,
        message = "no {0}",
        display = "no {0:?}"
    )]
    Missing(S::Key),
}

impl<S: Store> fmt::Debug for Associated<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Associated")
    }
}

#[test]
fn associated_type_is_printed() {
    needs::<Associated<Nothing>>();
    check_message(&Associated::<Nothing>::Missing(3), "no 3");
    assert_eq!(Associated::<Nothing>::CATALOG.len(), 1);
}

#[derive(Debug, QsError)]
#[qs(code = "defaulted", status = 404, message = "{0}")]
struct Defaulted<T = u8, const N: usize = 3>(T, [u8; N]);

#[test]
fn defaults_of_parameters_are_accepted() {
    let error: Defaulted = Defaulted(1, [0; 3]);
    check_message(&error, "1");
    check_message(&Defaulted("x", []), "x");
}
