//! What all answers of one code have in common, made once for each thread: to copy a map of headers
//! is much cheaper than to fill one.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::catalog::CodeInfo;
use crate::engine::request::ResponseConfig;
use crate::error::QsError;
use crate::formats::json;
use crate::response::is_visible;

/// Headers that a variant or a handler may have otherwise.
const DEFAULTS: [(HeaderName, &str); 2] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (CACHE_CONTROL, "no-store"),
];

/// How many cache a thread keeps; a code that is met after another one of its slot makes its
/// own again.
const KEPT: usize = 64;

thread_local! {
    static CACHE: RefCell<[Option<Rc<CachedResponse>>; KEPT]> =
        const { RefCell::new([const { None }; KEPT]) };
}

/// The answers of one code under one layer's settings.
pub(crate) struct CachedResponse {
    pub(crate) info: &'static CodeInfo,
    pub(crate) settings: Arc<ResponseConfig>,
    /// What the row says, and what we say of every answer; the length and the id are to be filled in.
    pub(crate) headers: HeaderMap,
    /// The constant text of the row, as JSON has it.
    pub(crate) text: Vec<u8>,
    /// The body up to its message.
    pub(crate) head: Vec<u8>,
    /// The body behind its id, for an error that has the url which its row has.
    tail: Vec<u8>,
}

impl CachedResponse {
    /// The cached of a code.
    #[inline]
    pub(crate) fn of(info: &'static CodeInfo, settings: &Arc<ResponseConfig>) -> Rc<Self> {
        // The upper bits of the product are those that depend on all of the address.
        let slot = info
            .address()
            .wrapping_mul(0x9e37_79b9_7f4a_7c15_u64 as usize)
            >> (usize::BITS - KEPT.ilog2());
        let known = CACHE.try_with(|cache| cache.try_borrow().ok()?.get(slot)?.clone());
        match known {
            Ok(Some(known)) if known.is_for(info, settings) => known,
            _ => {
                let made = Rc::new(Self::new(info, settings));
                let kept = Rc::clone(&made);
                let _ = CACHE.try_with(|cache| {
                    *cache.try_borrow_mut().ok()?.get_mut(slot)? = Some(kept);
                    Some(())
                });
                made
            }
        }
    }

    fn is_for(&self, info: &CodeInfo, settings: &Arc<ResponseConfig>) -> bool {
        self.info.address() == info.address() && Arc::ptr_eq(&self.settings, settings)
    }

    fn new(info: &'static CodeInfo, settings: &Arc<ResponseConfig>) -> Self {
        let mut headers = HeaderMap::with_capacity(6);
        for name in [&CONTENT_LENGTH, &settings.request_id_header] {
            headers.insert(name, HeaderValue::from_static(""));
        }
        for (name, value) in fixed(info, settings) {
            headers
                .entry(name)
                .or_insert(HeaderValue::from_static(value));
        }
        let url = settings
            .docs_url
            .as_ref()
            .map(|url| url.replace("{code}", info.code()));
        Self {
            info,
            settings: Arc::clone(settings),
            headers,
            text: json::text(info.default_message()),
            head: json::head(info.code()),
            tail: json::tail(url.as_deref().or(info.url())),
        }
    }

    /// Takes out what only the renderer may set.
    pub(super) fn remove_ours(&self, headers: &mut HeaderMap) {
        for name in ours(&self.settings) {
            headers.remove(name);
        }
    }

    /// The headers but for the length and the id, as texts.
    #[cfg(feature = "actix-web")]
    pub(crate) fn fixed(&self) -> impl Iterator<Item = (HeaderName, &'static str)> {
        fixed(self.info, &self.settings)
    }

    /// The body behind the id, up to the extension members.
    #[inline]
    pub(crate) fn write_tail(&self, json: &mut Vec<u8>, error: &dyn QsError) {
        if self.settings.docs_url.is_none() {
            match (error.url(), self.info.url()) {
                (None, None) => {}
                // Nearly always it is the very text of the row.
                (Some(url), Some(of_row)) if std::ptr::eq(&*url, of_row) || url == of_row => {}
                (url, _) => return json.extend(json::tail(url.as_deref())),
            }
        }
        json.extend_from_slice(&self.tail);
    }
}

/// What stands in every answer of the code; of a name that is there twice, the first counts.
fn fixed(
    info: &'static CodeInfo,
    settings: &ResponseConfig,
) -> impl Iterator<Item = (HeaderName, &'static str)> {
    let first = [
        (settings.error_code_header.clone(), info.code()),
        (CONTENT_TYPE, "application/json"),
    ];
    let of_row = info.headers().filter_map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        // The derive has checked these; a type with an implementation by hand may say anything.
        Some((name, value.filter(|value| is_visible(value))?))
    });
    let of_row = of_row.filter(|(name, _)| !ours(settings).contains(&name));
    first.into_iter().chain(of_row).chain(DEFAULTS)
}

/// Whether an error may set that header, or the renderer alone.
pub(crate) fn is_ours(name: &HeaderName) -> bool {
    let id = HeaderName::from_static("x-qs-request-id");
    let code = HeaderName::from_static("x-qs-error-code");
    [
        CONTENT_TYPE,
        CONTENT_LENGTH,
        TRANSFER_ENCODING,
        CONNECTION,
        id,
        code,
    ]
    .contains(name)
}

/// The headers that belong to the renderer alone.
fn ours(settings: &ResponseConfig) -> [&HeaderName; 6] {
    [
        &CONTENT_TYPE,
        &CONTENT_LENGTH,
        &TRANSFER_ENCODING,
        &CONNECTION,
        &settings.request_id_header,
        &settings.error_code_header,
    ]
}

/// Takes our defaults out where someone has put a value of their own behind.
#[cfg(feature = "tower")]
pub(crate) fn drop_overridden(headers: &mut HeaderMap) {
    if headers.keys_len() == headers.len() {
        return;
    }
    for (name, ours) in DEFAULTS {
        let mut values = headers.get_all(&name).iter();
        if values.next().is_some_and(|first| first == ours) {
            let others: Vec<HeaderValue> = values.cloned().collect();
            if !others.is_empty() {
                headers.remove(&name);
                headers.extend(others.into_iter().map(|value| (name.clone(), value)));
            }
        }
    }
}
