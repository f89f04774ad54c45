//! The level of the log event.

use qs_error::QsError;
use qs_error::catalog::LogLevel;

#[derive(Debug, QsError)]
enum Levels {
    #[qs(code = "client", status = 404)]
    Client,
    #[qs(code = "last_client", status = 499, unregistered)]
    LastClient,
    #[qs(code = "server", status = 500)]
    Server,
    #[qs(code = "last_server", status = 599, unregistered)]
    LastServer,
    #[qs(code = "error", status = 404, log = error)]
    Error,
    #[qs(code = "warn", status = 404, log = warn)]
    Warn,
    #[qs(code = "info", status = 500, log = info)]
    Info,
    #[qs(code = "debug", status = 500, log = debug)]
    Debug,
    #[qs(code = "off", status = 500, log = off)]
    Off,
    #[qs(code = Self::Warn)]
    Inherited,
    #[qs(code = Self::Warn, log = info)]
    Own,
    #[qs(code = Self::Server)]
    InheritedDefault,
}

#[test]
fn level_is_declared_or_by_status() {
    let cases = [
        (Levels::Client, LogLevel::Debug),
        (Levels::LastClient, LogLevel::Debug),
        (Levels::Server, LogLevel::Error),
        (Levels::LastServer, LogLevel::Error),
        (Levels::Error, LogLevel::Error),
        (Levels::Warn, LogLevel::Warn),
        (Levels::Info, LogLevel::Info),
        (Levels::Debug, LogLevel::Debug),
        (Levels::Off, LogLevel::Off),
        (Levels::Inherited, LogLevel::Warn),
        (Levels::Own, LogLevel::Info),
        (Levels::InheritedDefault, LogLevel::Error),
    ];
    for (error, level) in cases {
        assert_eq!(error.info().log_level(), level, "{error:?}");
    }
}

#[derive(Debug, QsError)]
#[qs(log = info)]
enum OfType {
    #[qs(code = "of_type", status = 404)]
    Type,
    #[qs(
        code = "of_type_with_headers",
        status = 401,
        challenge = "Bearer",
        retry_after = 1
    )]
    Extras,
    #[qs(code = "of_variant", status = 500, log = warn)]
    Variant,
    #[qs(code = Levels::Off)]
    Inherited,
    #[qs(code = Levels::Off, log = debug)]
    InheritedWithOwn,
    #[qs(code = Self::Variant)]
    Shared,
    #[qs(code = Self::Type)]
    SharedDefault,
    #[qs(code = Self::Inherited)]
    SharedInherited,
    #[qs(transparent)]
    Transparent(Levels),
}

#[derive(Debug, QsError)]
enum OfOtherType {
    #[qs(code = OfType::Type)]
    Type,
    #[qs(code = OfType::Inherited)]
    Inherited,
}

#[derive(Debug, QsError)]
#[qs(log = off, code = Levels::Warn)]
struct OfStruct;

#[test]
fn level_of_variant_overrides_type() {
    let cases = [
        (OfType::Type, LogLevel::Info),
        (OfType::Extras, LogLevel::Info),
        (OfType::Variant, LogLevel::Warn),
        (OfType::Inherited, LogLevel::Info),
        (OfType::InheritedWithOwn, LogLevel::Debug),
        (OfType::Shared, LogLevel::Warn),
        (OfType::SharedDefault, LogLevel::Info),
        (OfType::SharedInherited, LogLevel::Info),
        (OfType::Transparent(Levels::Server), LogLevel::Error),
    ];
    for (error, level) in cases {
        assert_eq!(error.info().log_level(), level, "{error:?}");
    }
}

#[test]
fn level_of_type_is_inherited_with_code() {
    assert_eq!(OfOtherType::Type.info().log_level(), LogLevel::Info);
    assert_eq!(OfOtherType::Inherited.info().log_level(), LogLevel::Info);
    assert_eq!(OfStruct.info().log_level(), LogLevel::Off);
}
