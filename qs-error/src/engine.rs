//! Decisions about responses, and how they are rendered.

mod cache;
mod event;
mod render;
#[cfg(feature = "tower")]
mod rendered;
pub(crate) mod request;
#[cfg(feature = "tower")]
pub(crate) mod rewrite;

#[cfg(feature = "tower")]
pub(crate) use self::cache::drop_overridden;
pub(crate) use self::cache::{CachedResponse, is_ours};
pub use self::event::ErrorEvent;
pub(crate) use self::event::part_dropped;
#[cfg(feature = "tower")]
pub(crate) use self::event::rendered_elsewhere;
pub(crate) use self::render::RenderedResponse;
pub use self::render::respond;
#[cfg(feature = "tower")]
pub(crate) use self::rendered::{Rendered, name_request};
#[cfg(feature = "tower")]
pub use self::rewrite::PassThrough;
