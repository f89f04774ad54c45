//! The actions of clients after errors.

use std::fmt;

/// The action of a client after an error.
///
/// Without `action = …`, the action depends on the status: 401 and 407
/// [`Authenticate`](Self::Authenticate); 402 and 403 [`RequestAccess`](Self::RequestAccess); 408,
/// 425, 429, 502, 503 and 504 [`Retry`](Self::Retry); any other 4xx
/// [`FixRequest`](Self::FixRequest); any other 5xx [`ContactSupport`](Self::ContactSupport).
///
/// ```
/// use qs_error::catalog::Action;
/// use qs_error::{HttpCode, QsError};
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "index_is_building", status = 409, action = retry)]
/// struct IndexIsBuilding;
///
/// assert_eq!(IndexIsBuilding.info().action(), Action::Retry);
/// assert_eq!(HttpCode::Conflict.info().action(), Action::FixRequest);
/// assert_eq!(Action::FixRequest.as_str(), "fix_request");
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// Change the request before sending it again.
    FixRequest,
    /// Send credentials, or other ones.
    Authenticate,
    /// Obtain a permission, such as a role, a quota or a payment.
    RequestAccess,
    /// Send the same request again later.
    Retry,
    /// Report the error to the operator of the service.
    ContactSupport,
    /// There is nothing to do.
    None,
}

impl Action {
    /// Returns the word that `action = …` accepts, such as `fix_request`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FixRequest => "fix_request",
            Self::Authenticate => "authenticate",
            Self::RequestAccess => "request_access",
            Self::Retry => "retry",
            Self::ContactSupport => "contact_support",
            Self::None => "none",
        }
    }

    /// Returns the default action of a status.
    pub(super) const fn of_status(status: u16) -> Self {
        match status {
            401 | 407 => Self::Authenticate,
            402 | 403 => Self::RequestAccess,
            408 | 425 | 429 | 502..=504 => Self::Retry,
            500.. => Self::ContactSupport,
            _ => Self::FixRequest,
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests;
