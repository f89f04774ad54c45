use qs_error_spec::action::ACTIONS;

use super::Action;

const ALL: [Action; 6] = [
    Action::FixRequest,
    Action::Authenticate,
    Action::RequestAccess,
    Action::Retry,
    Action::ContactSupport,
    Action::None,
];

#[test]
fn actions_match_spec() {
    assert_eq!(ALL.len(), ACTIONS.len());
    for (action, spec) in ALL.iter().zip(ACTIONS) {
        assert_eq!(format!("{action:?}"), spec.variant);
        assert_eq!(action.as_str(), spec.name);
        assert_eq!(action.to_string(), spec.name);
    }
}

#[test]
fn action_depends_on_status() {
    let statuses = |action| {
        let statuses = (400..600).filter(move |status| Action::of_status(*status) == action);
        statuses.collect::<Vec<u16>>()
    };
    assert_eq!(statuses(Action::Authenticate), [401, 407]);
    assert_eq!(statuses(Action::RequestAccess), [402, 403]);
    let retry = [408, 425, 429, 502, 503, 504];
    assert_eq!(statuses(Action::Retry), retry);
    assert!(statuses(Action::None).is_empty());
    assert!(
        statuses(Action::FixRequest)
            .iter()
            .all(|status| *status < 500)
    );
    assert!(
        statuses(Action::ContactSupport)
            .iter()
            .all(|status| *status >= 500)
    );
}
