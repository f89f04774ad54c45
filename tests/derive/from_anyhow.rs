//! The code of an `anyhow::Error`.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

use anyhow::{Context as _, anyhow};
use qs_error::{ErrorCode, ErrorExt as _, ErrorResponse, HttpCode, QsError, ResultExt as _};

use crate::log::logged;
use crate::support::{check_body, check_headers, check_message, render, sources};

#[derive(Debug, QsError)]
enum Store {
    #[qs(
        code = "no_object",
        status = 404,
        message = "no object `{name}`",
        display = "no object `{name}` on disk {disk}"
    )]
    NoObject {
        name: &'static str,
        disk: u8,
        #[qs(member)]
        size: u8,
        #[qs(header = "x-name")]
        copy: &'static str,
    },
    #[qs(code = "disk_failed", status = 500, display = "disk failed")]
    Disk(#[qs(source)] anyhow::Error),
}

const NO_OBJECT: Store = Store::NoObject {
    name: "a",
    disk: 7,
    size: 3,
    copy: "n",
};

const BODY: &str = r#"{"code":"no_object","message":"no object `a`","request_id":"$id","size":3}"#;

/// An error that holds another one as its source.
#[derive(Debug)]
struct Outer<E>(E);

impl<E> fmt::Display for Outer<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("outer secret")
    }
}

impl<E: Error + 'static> Error for Outer<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

fn convert(error: impl Into<anyhow::Error>) -> ErrorResponse {
    ErrorResponse::from_anyhow::<Store>(error.into())
}

/// Returns the Display of an error and of its sources.
fn chain(error: &ErrorResponse) -> Vec<String> {
    let mut chain = vec![error.to_string()];
    chain.extend(sources(error));
    chain
}

/// Compares the response of `NO_OBJECT`, which other errors of the chain must not change.
#[track_caller]
fn check_no_object(error: &ErrorResponse) {
    check_body(error, BODY);
    check_headers(error, &[("x-name", "n")]);
}

#[test]
fn derived_error_is_moved() {
    let error = convert(NO_OBJECT);
    check_no_object(&error);
    assert!(error.downcast_ref::<Store>().is_some());
    assert!(error.source().is_none());
    assert_eq!(error.to_string(), "no object `a` on disk 7");
}

#[test]
fn error_response_is_moved() {
    let response = ErrorCode::InvalidRange
        .with_message("m")
        .with_source("deep");
    let error = convert(response);
    check_message(&error, "m");
    assert_eq!(error.downcast_ref(), Some(&ErrorCode::InvalidRange));
    assert_eq!(sources(&error), ["deep"]);
    let response = ErrorCode::InvalidRange.with_message("m");
    let error = ErrorResponse::from_anyhow::<ErrorResponse>(response.into());
    check_message(&error, "m");
}

#[test]
fn derived_error_in_contexts_keeps_code() {
    let with_contexts = [
        anyhow::Error::new(NO_OBJECT).context("one"),
        Err::<(), _>(NO_OBJECT).context("one").expect_err("failed"),
    ];
    for error in with_contexts {
        let error = convert(error.context("two secret"));
        check_no_object(&error);
        let display = NO_OBJECT.to_string();
        assert_eq!(chain(&error), ["two secret", "one", &display]);
        let error = error.with_message("m");
        assert_eq!(chain(&error), ["m", "two secret", "one", &display]);
    }
}

#[test]
fn each_message_of_chain_is_logged_once() {
    let in_contexts = anyhow::Error::new(NO_OBJECT).context("one").context("two");
    let as_context = anyhow!("one").context(NO_OBJECT).context("two");
    let boxed: Box<dyn Error + Send + Sync> = Box::new(NO_OBJECT);
    let of_response = ErrorResponse::from(NO_OBJECT).with_source("one");
    let errors = [
        in_contexts,
        as_context,
        anyhow!(of_response).context("two"),
        anyhow!(boxed).context("one").context("two"),
        anyhow!(Outer(NO_OBJECT)).context("one").context("two"),
        anyhow!("no object `a`").context("one").context("two"),
    ];
    for error in errors {
        let (_, lines) = logged(&convert(error));
        for text in ["no object `a`", "one", "two"] {
            assert_eq!(lines[0].matches(text).count(), 1, "{text}: {lines:?}");
        }
    }
}

#[test]
fn error_response_in_context_keeps_its_parts() {
    let response = ErrorCode::TooManyBuckets
        .with_message("at most 5")
        .with_member("limit", &5)
        .with_url("https://example.com/");
    let error = convert(anyhow::Error::new(response).context("secret"));
    check_body(
        &error,
        r#"{"code":"too_many_buckets","message":"at most 5","request_id":"$id","url":"https://example.com/","limit":5}"#,
    );
}

#[test]
fn code_as_context_is_used() {
    let cause = || anyhow!(io::Error::other("disk secret"));
    let error = convert(cause().context(NO_OBJECT).context("more secret"));
    check_no_object(&error);
    assert_eq!(chain(&error)[2], "disk secret");
    let error = convert(cause().context(ErrorCode::BadDigest.with_message("m")));
    check_message(&error, "m");
    assert_eq!(error.code(), "bad_digest");
    let of_result = Err::<(), _>(io::Error::other("disk secret")).context(NO_OBJECT);
    check_no_object(&convert(of_result.expect_err("failed")));
}

#[test]
fn context_takes_precedence_over_source() {
    let response = ErrorCode::BadDigest.with_message("m");
    let error = convert(anyhow::Error::new(Outer(response)).context(NO_OBJECT));
    check_no_object(&error);
}

#[test]
fn error_response_takes_precedence_over_code() {
    let response = || ErrorCode::BadDigest.with_message("m");
    let error = convert(anyhow::Error::new(response()).context(NO_OBJECT));
    assert_eq!(error.code(), "bad_digest");
    let error = convert(anyhow::Error::new(NO_OBJECT).context(response()));
    assert_eq!(error.code(), "bad_digest");
}

#[test]
fn code_in_source_of_other_error_is_used() {
    check_no_object(&convert(Outer(NO_OBJECT)));
    check_no_object(&convert(Outer(Box::new(NO_OBJECT))));
    check_no_object(&convert(Outer(Arc::new(NO_OBJECT))));
    check_no_object(&convert(anyhow!(Outer(Outer(NO_OBJECT))).context("c")));
    let error = convert(Outer(ErrorCode::BadDigest.with_message("m")));
    check_message(&error, "m");
    assert_eq!(chain(&error)[..2], ["outer secret", "m"]);
}

#[test]
fn outer_code_of_same_type_hides_inner_one() {
    let inner = anyhow::Error::new(NO_OBJECT).context("secret");
    let error = convert(anyhow::Error::new(Store::Disk(inner)).context("secret"));
    assert_eq!((error.code(), render(&error).status), ("disk_failed", 500));
    check_message(&error, "Internal Server Error");
}

#[test]
fn code_in_box_is_used() {
    let boxed = |error: Box<dyn Error + Send + Sync>| anyhow!(error);
    check_no_object(&convert(boxed(Box::new(NO_OBJECT))));
    check_no_object(&convert(boxed(Box::new(NO_OBJECT)).context("secret")));
    check_no_object(&convert(boxed(Box::new(Outer(NO_OBJECT)))));
    check_no_object(&convert(anyhow::Error::msg(NO_OBJECT)));
}

#[test]
fn error_without_code_is_internal_error() {
    let others = [
        anyhow!("secret"),
        anyhow!("secret").context("more secret"),
        anyhow!(io::Error::other("secret")),
        anyhow!(Outer(io::Error::other("secret"))),
        // A code of another type than the requested one.
        anyhow!(ErrorCode::BadDigest),
    ];
    for error in others {
        let chain: Vec<String> = error.chain().map(ToString::to_string).collect();
        let error = convert(error);
        check_body(
            &error,
            r#"{"code":"internal_server_error","message":"Internal Server Error","request_id":"$id"}"#,
        );
        check_headers(&error, &[]);
        assert_eq!(sources(&error), chain);
        assert_eq!(error.info(), HttpCode::InternalServerError.info());
    }
}

#[derive(Debug, QsError)]
enum Service {
    #[qs(transparent)]
    Store(#[qs(from)] Store),
}

#[test]
fn code_of_transparent_variant_is_not_used() {
    let code = |error| ErrorResponse::from_anyhow::<Service>(error).code();
    let failure = || anyhow!("c").context("secret");
    assert_eq!(code(failure().context(NO_OBJECT)), "internal_server_error");
    assert_eq!(
        code(failure().context(Service::Store(NO_OBJECT))),
        "no_object"
    );
}

#[derive(Debug, QsError)]
#[qs(code = "nested", status = 500, display = "nested secret")]
struct Nested(#[qs(source)] anyhow::Error);

#[test]
fn code_in_io_error_or_nested_one_is_not_used() {
    for error in [
        anyhow!(io::Error::other(NO_OBJECT)),
        anyhow!(Outer(io::Error::other(NO_OBJECT))),
        anyhow!(Nested(anyhow!("c").context(NO_OBJECT))),
    ] {
        assert_eq!(convert(error).code(), "internal_server_error");
    }
}

#[test]
fn converted_error_works_with_question_mark() {
    fn inner() -> anyhow::Result<()> {
        Err(NO_OBJECT).context("secret")
    }
    fn handler() -> Result<(), ErrorResponse> {
        inner().map_err(ErrorResponse::from_anyhow::<Store>)?;
        Ok(())
    }
    check_no_object(&handler().expect_err("failed"));
    let replaced = inner().with_code(HttpCode::InternalServerError);
    assert_eq!(
        replaced.expect_err("failed").code(),
        "internal_server_error"
    );
}

#[derive(Debug)]
struct Endless;

impl fmt::Display for Endless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("endless")
    }
}

impl Error for Endless {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&Self)
    }
}

/// An error whose methods panic.
#[derive(Debug)]
struct Panicking;

impl fmt::Display for Panicking {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("display")
    }
}

impl Error for Panicking {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        panic!("source")
    }
}

#[test]
fn endless_or_panicking_chain_is_searched() {
    assert_eq!(convert(Endless).code(), "internal_server_error");
    let error = convert(Outer(Panicking));
    assert_eq!(render(&error).status, 500);
    check_no_object(&convert(anyhow!(Panicking).context(NO_OBJECT)));
    check_no_object(&convert(anyhow!(Endless).context("c").context(NO_OBJECT)));
}
