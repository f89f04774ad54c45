//! The parts that all responses of one code share. Copying a map of headers costs a fraction of
//! filling one: 1,000 of 3,900 instructions.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::thread::LocalKey;

use http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::catalog::CodeInfo;
use crate::engine::config::{DEFAULT_CONFIG, ResponseConfig};
use crate::formats::json::{self, SharedPieces};
use crate::members::is_visible;

/// Headers that a variant or a handler may override.
pub(crate) const DEFAULTS: [(HeaderName, &str); 2] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (CACHE_CONTROL, "no-store"),
];

/// The parts of a response that depend only on the code and the configuration.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct SharedParts {
    pub(crate) config: Arc<ResponseConfig>,
    /// The headers of the catalog entry and the defaults. The header of the request id is empty.
    pub(crate) headers: HeaderMap,
    pub(crate) json: SharedPieces,
}

thread_local! {
    static SHARED: CodeCache<SharedParts> = const { CodeCache::new() };
}

impl SharedParts {
    /// Returns the parts for a code, from the cache of this thread if possible.
    pub(crate) fn of(info: &'static CodeInfo, config: &Arc<ResponseConfig>) -> Rc<Self> {
        CodeCache::get(&SHARED, info, config, || {
            Self::new(info, info.code(), config)
        })
    }

    /// Builds the parts for an error whose code may differ from that of its catalog entry.
    pub(crate) fn new(
        info: &'static CodeInfo,
        code: &'static str,
        config: &Arc<ResponseConfig>,
    ) -> Self {
        let mut headers = HeaderMap::with_capacity(6);
        headers.insert(&config.request_id_header, HeaderValue::from_static(""));
        for (name, value) in constant_headers(info, code, config) {
            headers
                .entry(name)
                .or_insert(HeaderValue::from_static(value));
        }
        let docs_url = config.docs_url.as_ref();
        let docs_url = docs_url.map(|url| url.replace("{code}", code));
        let url = docs_url.as_deref().or(info.url());
        Self {
            config: Arc::clone(config),
            headers,
            json: SharedPieces::new(code, info.default_message(), url),
        }
    }
}

/// Returns the headers of every response with this code. Of one name, the first counts.
fn constant_headers(
    info: &'static CodeInfo,
    code: &'static str,
    config: &ResponseConfig,
) -> impl Iterator<Item = (HeaderName, &'static str)> {
    let of_renderer = [
        (config.error_code_header.clone(), code),
        (CONTENT_TYPE, json::CONTENT_TYPE),
    ];
    // The derive checks names and values. Manual implementations are checked here.
    let of_entry = info.headers().filter_map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        Some((name, value.filter(|value| is_visible(value))?))
    });
    let of_entry = of_entry.filter(|(name, _)| !reserved(config).contains(&name));
    of_renderer.into_iter().chain(of_entry).chain(DEFAULTS)
}

/// Returns the headers that only the renderer sets.
pub(crate) fn reserved(config: &ResponseConfig) -> [&HeaderName; 8] {
    [
        &CONTENT_TYPE,
        &CONTENT_LENGTH,
        &TRANSFER_ENCODING,
        &CONNECTION,
        &config.request_id_header,
        &config.error_code_header,
        &DEFAULT_CONFIG.request_id_header,
        &DEFAULT_CONFIG.error_code_header,
    ]
}

/// The number of codes that a thread keeps. Two codes of one slot replace each other.
const SLOTS: usize = 64;

/// Values that depend only on a code and the configuration of responses.
pub(crate) struct CodeCache<T> {
    slots: RefCell<[Option<Entry<T>>; SLOTS]>,
}

struct Entry<T> {
    info: &'static CodeInfo,
    config: Arc<ResponseConfig>,
    value: Rc<T>,
}

impl<T> CodeCache<T> {
    pub(crate) const fn new() -> Self {
        Self {
            slots: RefCell::new([const { None }; SLOTS]),
        }
    }

    /// Returns the value for a code and a configuration, built by `make` if it is not cached.
    pub(crate) fn get(
        cache: &'static LocalKey<Self>,
        info: &'static CodeInfo,
        config: &Arc<ResponseConfig>,
        make: impl FnOnce() -> T,
    ) -> Rc<T> {
        let cached = cache.try_with(|cache| cache.find(info, config));
        if let Ok(Some(value)) = cached {
            return value;
        }
        let value = Rc::new(make());
        let entry = Entry {
            info,
            config: Arc::clone(config),
            value: Rc::clone(&value),
        };
        // A thread that is ending has no cache.
        let _ = cache.try_with(|cache| cache.insert(entry));
        value
    }

    fn find(&self, info: &CodeInfo, config: &Arc<ResponseConfig>) -> Option<Rc<T>> {
        let slots = self.slots.try_borrow().ok()?;
        let entry = slots.get(slot(info))?.as_ref()?;
        let is_same = entry.info.address() == info.address() && Arc::ptr_eq(&entry.config, config);
        is_same.then(|| Rc::clone(&entry.value))
    }

    fn insert(&self, entry: Entry<T>) -> Option<()> {
        let mut slots = self.slots.try_borrow_mut().ok()?;
        let slot = slots.get_mut(slot(entry.info))?;
        *slot = Some(entry);
        Some(())
    }
}

/// Returns the slot of a code, by the upper bits of a product, which depend on the whole address.
fn slot(info: &CodeInfo) -> usize {
    let hash = info
        .address()
        .wrapping_mul(0x9e37_79b9_7f4a_7c15_u64 as usize);
    hash >> (usize::BITS - SLOTS.ilog2())
}

#[cfg(test)]
mod tests;
