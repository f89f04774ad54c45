"""The enums that `compile/run` and `size` build, for each crate with a derive for errors."""

import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]


def enum(head, variant):
    """Returns a function from a number of variants to the source of an enum."""
    def source(size):
        return head + "pub enum E {\n" + "".join(variant(at) for at in range(size)) + "}\n"
    return source


def fields(at):
    """Returns the fields of a variant. Every second variant has one."""
    return " { name: String }" if at % 2 else ""


def message(at):
    return f"entry {at} `{{name}}` is not there" if at % 2 else f"entry {at} is not there"


def code(at):
    return f"code_{at}"


def match_arms(size, value):
    return "".join(f"Self::V{at} {{ .. }} => {value(at)},\n" for at in range(size))


def by_hand(size):
    """Returns an enum with thiserror, and the code, status and response that services add to it."""
    codes = match_arms(size, lambda at: f'"{code(at)}"')
    statuses = match_arms(size, lambda at: "http::StatusCode::NOT_FOUND")
    return thiserror(size) + f"""
impl E {{
    pub fn code(&self) -> &'static str {{ match self {{ {codes} }} }}
    pub fn status(&self) -> http::StatusCode {{ match self {{ {statuses} }} }}
}}
""" + """
#[derive(serde::Serialize)]
struct Body<'a> { code: &'a str, message: String }
impl axum_core::response::IntoResponse for E {
    fn into_response(self) -> axum_core::response::Response {
        let body = Body { code: self.code(), message: self.to_string() };
        let json = serde_json::to_string(&body).unwrap_or_default();
        (self.status(), [(http::header::CONTENT_TYPE, "application/json")], json).into_response()
    }
}
"""


def qs_error_variant(at):
    return f'#[qs(code = "{code(at)}", status = 404, message = "{message(at)}")]\nV{at}{fields(at)},\n'


def handled_variant(at):
    variant = f'#[error("{message(at)}")]\n#[status_code("404")]\n#[code("{code(at)}")]\nV{at}{fields(at)},\n'
    return variant.replace("{name}", "{0}").replace(" { name: String }", "(String)")


bare = enum("#[derive(Debug)]\n", lambda at: f"V{at}{fields(at)},\n")
thiserror = enum(
    "#[derive(Debug, thiserror::Error)]\n",
    lambda at: f'#[error("{message(at)}")]\nV{at}{fields(at)},\n',
)
strum = enum(
    "#[derive(Debug, strum::Display, strum::EnumString, strum::IntoStaticStr)]\n",
    lambda at: f'#[strum(serialize = "{code(at)}")]\nV{at}{fields(at)},\n',
)
snafu = enum(
    "#[derive(Debug, snafu::Snafu)]\n",
    lambda at: f'#[snafu(display("{message(at)}"))]\nV{at}{fields(at)},\n',
)
axum_error_handler = enum(
    "#[derive(Debug, thiserror::Error, axum_error_handler::AxumErrorResponse)]\n", handled_variant)
qs_error = enum("#[derive(Debug, qs_error::QsError)]\n", qs_error_variant)


def facade(*features):
    """Returns the dependency on qs-error."""
    return f'{{ path = "{ROOT / "qs-error"}", features = {list(features)} }}'.replace("'", '"')


BY_HAND_DEPENDENCIES = {
    "thiserror": '"2"', "axum-core": '"0.5"', "http": '"1"', "serde_json": '"1"',
    "serde": '{ version = "1", features = ["derive"] }',
}

# Source and dependencies of each enum, by name.
ENUMS = {
    "bare enum": (bare, {}),
    "thiserror": (thiserror, {"thiserror": '"2"'}),
    "thiserror, the rest by hand": (by_hand, BY_HAND_DEPENDENCIES),
    "strum": (strum, {"strum": '{ version = "0.28", features = ["derive"] }'}),
    "snafu": (snafu, {"snafu": '"0.9"'}),
    "axum-error-handler": (axum_error_handler, {
        "thiserror": '"2"', "axum-error-handler": '"0.2"', "axum": '"0.8"', "serde": '"1"', "serde_json": '"1"',
    }),
    "qs-error, with axum": (qs_error, {"qs-error": facade("axum")}),
}


def package(at, dependencies):
    """Writes the manifest of a package in its own workspace."""
    (at / "src").mkdir(parents=True, exist_ok=True)
    lines = "".join(f"{crate} = {version}\n" for crate, version in dependencies.items())
    (at / "Cargo.toml").write_text(
        f'[package]\nname = "subject"\nversion = "0.0.0"\nedition = "2024"\n'
        f'[workspace]\n[dependencies]\n{lines}')
