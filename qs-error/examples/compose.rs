//! Combines two enums into one, and prints the codes of the service as a table:
//!
//! `cargo run -p qs-error --example compose`

use std::io::{self, Write};

use qs_error::{CodeInfo, HttpCode, QsError, catalog};

#[derive(Debug, QsError)]
enum UserError {
    /// The user does not exist.
    #[qs(code = "user_not_found", status = 404)]
    NotFound,
    /// The name is in use.
    #[qs(code = "name_taken", status = 409, message = "`{name}` is in use")]
    NameTaken { name: String },
}

#[derive(Debug, QsError)]
enum PaymentError {
    /// The card was declined.
    #[qs(code = "card_declined", status = 402)]
    Declined,
    // Inherits code, status, message and description from `HttpCode`.
    #[qs(code = HttpCode::ServiceUnavailable, retry_after = 5)]
    BankIsDown,
}

/// The errors of the service. `?` converts both enums.
#[derive(Debug, QsError)]
enum ShopError {
    #[qs(transparent)]
    User(#[qs(from)] UserError),
    #[qs(transparent)]
    Payment(#[qs(from)] PaymentError),
    /// The shop is closed.
    #[qs(code = "shop_closed", status = 403)]
    Closed,
}

/// The codes of the service and of framework responses. Only unregistered statuses, such as 499, have
/// other codes: `client_error` and `server_error`.
const CODES: &[CodeInfo] = catalog![ShopError, HttpCode];

fn buy(name: &str) -> Result<(), ShopError> {
    match name {
        "nobody" => Err(UserError::NotFound)?,
        "ada" => Err(UserError::NameTaken { name: name.into() })?,
        "bob" => Err(PaymentError::Declined)?,
        "eve" => Err(PaymentError::BankIsDown)?,
        _ => Err(ShopError::Closed),
    }
}

pub(crate) fn print(out: &mut impl Write) -> io::Result<()> {
    for name in ["nobody", "ada", "bob", "eve", "zoe"] {
        if let Err(error) = buy(name) {
            writeln!(out, "{name}: {}: {}", error.code(), error.message())?;
        }
    }
    writeln!(out, "\n| code | status | meaning |\n| --- | --- | --- |")?;
    for info in CODES {
        let status = info.status().as_u16();
        let meaning = info.description().unwrap_or_default();
        let meaning = meaning.lines().next().unwrap_or_default();
        writeln!(out, "| {} | {status} | {meaning} |", info.code())?;
    }
    Ok(())
}

pub(crate) fn main() -> io::Result<()> {
    print(&mut io::stdout().lock())
}
