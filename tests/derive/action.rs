//! The action of a client: `action = …` and `retryable`.

use qs_error::catalog::Action;
use qs_error::{ErrorCatalog, ErrorCode, HttpCode, QsError};

#[derive(Debug, QsError)]
enum Actions {
    #[qs(code = "fix", status = 500, action = fix_request)]
    Fix,
    #[qs(code = "authenticate", status = 404, action = authenticate)]
    Authenticate,
    #[qs(code = "access", status = 404, action = request_access)]
    Access,
    #[qs(code = "retry", status = 409, action = retry, log = warn)]
    Retry,
    #[qs(code = "support", status = 404, action = contact_support)]
    Support,
    #[qs(code = "none", status = 503, action = none)]
    Nothing,
    #[qs(code = "flag", status = 404, retryable)]
    Flag,
    #[qs(code = "both", status = 404, retryable, action = retry)]
    Both,
    #[qs(code = "default", status = 404)]
    Default,
    #[qs(code = "last", status = 599, unregistered)]
    Last,
    #[qs(code = Self::Retry)]
    Shared,
    #[qs(code = Self::Retry, action = none)]
    Own,
    #[qs(code = ErrorCode::AccessDenied)]
    Inherited,
    #[qs(code = HttpCode::TooManyRequests)]
    InheritedDefault,
}

#[derive(Debug, QsError)]
#[qs(code = "of_struct", status = 404, action = contact_support)]
struct OfStruct;

#[test]
fn action_is_declared_or_by_status() {
    let cases = [
        (Actions::Fix, Action::FixRequest),
        (Actions::Authenticate, Action::Authenticate),
        (Actions::Access, Action::RequestAccess),
        (Actions::Retry, Action::Retry),
        (Actions::Support, Action::ContactSupport),
        (Actions::Nothing, Action::None),
        (Actions::Flag, Action::Retry),
        (Actions::Both, Action::Retry),
        (Actions::Default, Action::FixRequest),
        (Actions::Last, Action::ContactSupport),
    ];
    for (error, action) in cases {
        assert_eq!(error.info().action(), action, "{error:?}");
        let is_retry = action == Action::Retry;
        assert_eq!(error.info().is_retryable(), is_retry, "{error:?}");
    }
    assert_eq!(OfStruct.info().action(), Action::ContactSupport);
}

#[test]
fn action_is_inherited_with_code() {
    let cases = [
        (Actions::Shared, Action::Retry),
        (Actions::Own, Action::None),
        (Actions::Inherited, Action::RequestAccess),
        (Actions::InheritedDefault, Action::Retry),
    ];
    for (error, action) in cases {
        assert_eq!(error.info().action(), action, "{error:?}");
    }
}

#[test]
fn action_is_constant() {
    const ACTION: Action = OfStruct::CATALOG[0].action();
    const NAME: &str = ACTION.as_str();
    assert_eq!(NAME, "contact_support");
    assert_eq!(format!("[{ACTION:>17}]"), "[  contact_support]");
}

#[test]
fn standard_list_declares_four_actions() {
    let differs = |info: &&qs_error::CodeInfo| {
        let of_status = HttpCode::from_status(info.status());
        of_status.is_some_and(|code| code.info().action() != info.action())
    };
    let declared = ErrorCode::CATALOG.iter().filter(differs);
    let declared: Vec<_> = declared.map(|info| (info.code(), info.action())).collect();
    let expected = [
        ("lease_not_ready", Action::Retry),
        ("max_requests_exceeded", Action::Retry),
        ("access_denied", Action::RequestAccess),
        ("internal_error", Action::Retry),
    ];
    assert_eq!(declared, expected);
}
