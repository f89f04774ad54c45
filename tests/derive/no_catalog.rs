//! `no_catalog`: the catalog of a transparent field is left out.

use std::fmt::{Debug, Display};

use qs_error::{ErrorCatalog, ErrorCode, ErrorResponse, QsError};

use crate::support::{codes, render};

#[derive(Debug, QsError)]
enum Job {
    #[qs(code = "job_failed", status = 500)]
    Failed,
    #[qs(transparent)]
    Step(#[qs(from)] Box<Step>),
}

#[derive(Debug, QsError)]
enum Step {
    #[qs(code = "step_failed", status = 500)]
    Failed,
    #[qs(transparent, no_catalog)]
    Nested(Box<Job>),
}

#[test]
fn cycle_of_two_types_has_each_code_once() {
    let nested = Job::from(Box::new(Step::Nested(Box::new(Job::Failed))));
    assert_eq!(render(&nested).status, 500);
    assert_eq!(nested.code(), "job_failed");
    assert_eq!(codes::<Job>(), ["job_failed", "step_failed"]);
    assert_eq!(codes::<Step>(), ["step_failed"]);
    assert!(Step::find("job_failed").is_none());
}

#[derive(Debug, QsError)]
enum First {
    #[qs(code = "first", status = 400)]
    Own,
    #[qs(transparent)]
    Second(Box<Second>),
}

#[derive(Debug, QsError)]
#[qs(transparent)]
struct Second(Box<Third>);

#[derive(Debug, QsError)]
enum Third {
    #[qs(code = "third", status = 400)]
    Own,
    #[qs(transparent, no_catalog)]
    First(Box<First>),
    #[qs(transparent)]
    Again(Box<Third>),
}

#[test]
fn cycle_of_three_types_compiles() {
    let third = Third::First(Box::new(First::Second(Box::new(Second(Box::new(
        Third::Again(Box::new(Third::Own)),
    ))))));
    assert_eq!(third.code(), "third");
    assert_eq!(First::Own.code(), "first");
    assert_eq!(codes::<First>(), ["first", "third"]);
    assert_eq!(codes::<Second>(), ["third"]);
}

#[derive(Debug, QsError)]
#[qs(transparent, no_catalog)]
struct Hidden(#[qs(from)] ErrorCode);

#[test]
fn struct_hides_catalog_of_field() {
    let hidden = Hidden::from(ErrorCode::BadDigest);
    assert_eq!(hidden.code(), "bad_digest");
    assert!(Hidden::CATALOG.is_empty());
}

#[derive(Debug, QsError)]
enum Open<T: Debug + Display> {
    #[qs(code = "own", status = 409, message = "own {0}")]
    Own(T),
    #[qs(transparent, no_catalog)]
    Parameter(T),
    #[qs(transparent, no_catalog)]
    Response(ErrorResponse),
}

#[test]
fn fields_without_catalog_leave_own_catalog() {
    assert_eq!(codes::<Open<ErrorCode>>(), ["own"]);
    let response = Open::<ErrorCode>::Response(ErrorCode::InvalidRange.into());
    assert_eq!(response.code(), "invalid_range");
    let parameter = Open::Parameter(ErrorCode::InvalidRange);
    assert_eq!(parameter.code(), "invalid_range");
    assert_eq!(Open::Own(ErrorCode::InvalidRange).code(), "own");
}

/// Both types declare one code. Without `no_catalog`, the codes collide.
#[derive(Debug, QsError)]
enum Duplicate {
    #[qs(code = "bad_digest", status = 400)]
    Own,
    #[qs(transparent, no_catalog)]
    Standard(ErrorCode),
}

#[test]
fn hidden_catalog_has_no_collision() {
    assert_eq!(codes::<Duplicate>(), ["bad_digest"]);
    let both = [Duplicate::Own, Duplicate::Standard(ErrorCode::BadDigest)];
    assert!(both.iter().all(|error| error.code() == "bad_digest"));
}

#[derive(Debug, thiserror::Error, QsError)]
enum Beside {
    #[error("own")]
    #[qs(code = "own", status = 400)]
    Own,
    #[error(transparent)]
    #[qs(no_catalog)]
    Standard(#[from] ErrorCode),
}

#[test]
fn transparent_of_thiserror_hides_catalog() {
    assert_eq!(codes::<Beside>(), ["own"]);
    assert_eq!(Beside::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(Beside::Own.to_string(), "own");
}
