//! The severity of a change, and the clients that it breaks or concerns.

use std::fmt;

/// The severity of a change.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Level {
    /// No client breaks.
    Note,
    /// Clients may have to change.
    Warn,
    /// Clients break.
    Break,
    /// No blessing accepts the change.
    Never,
}

impl Level {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warn => "warn",
            Self::Break | Self::Never => "break",
        }
    }
}

/// One change of a code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Change {
    pub(crate) level: Level,
    description: String,
    /// The clients that break, or that a warning concerns.
    clients: Option<String>,
    /// The edit that resolves a change which no blessing accepts.
    pub(crate) edit: Option<String>,
}

impl Change {
    pub(super) fn new(
        level: Level,
        description: impl Into<String>,
        clients: impl Into<String>,
    ) -> Self {
        Self {
            level,
            description: description.into(),
            clients: Some(clients.into()),
            edit: None,
        }
    }

    pub(super) fn note(description: impl Into<String>) -> Self {
        Self {
            clients: None,
            ..Self::new(Level::Note, description, "")
        }
    }

    pub(super) fn never(
        description: impl Into<String>,
        clients: impl Into<String>,
        edit: impl Into<String>,
    ) -> Self {
        Self {
            edit: Some(edit.into()),
            ..Self::new(Level::Never, description, clients)
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self.level {
            Level::Warn => "concerns",
            _ => "breaks",
        };
        let clients = self.clients.as_deref().unwrap_or("no client");
        write!(f, "{} ({verb} {clients})", self.description)
    }
}
