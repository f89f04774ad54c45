//! The parts that all responses of one code share. Copying a header map costs 1,000 instructions,
//! filling one 3,900.

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
use crate::engine::negotiation::vary_by_accept;
use crate::formats::{Document, DocumentValues};
use crate::members::is_visible;
use crate::response::ErrorValues;

/// Headers that a variant or a handler may override.
pub(crate) const DEFAULTS: [(HeaderName, &str); 2] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (CACHE_CONTROL, "no-store"),
];

/// The parts of a response that depend only on the code and the configuration.
#[derive(Debug)]
pub(crate) struct SharedParts {
    pub(crate) config: Arc<ResponseConfig>,
    pub(crate) format_index: usize,
    /// The headers of the catalog entry and the defaults. The header of the request id is empty.
    pub(crate) headers: HeaderMap,
    /// `None` for a format of the user.
    pub(crate) document: Option<Document>,
    /// The help link of the layer, with the code filled in.
    pub(crate) docs_url: Option<String>,
}

thread_local! {
    static SHARED: CodeCache<SharedParts> = const { CodeCache::new() };
}

impl SharedParts {
    /// Returns the parts for a code and a format. If the error has the code and the status of its
    /// catalog entry, they are cached in this thread.
    pub(crate) fn of(
        values: &ErrorValues<'_>,
        config: &Arc<ResponseConfig>,
        format_index: usize,
    ) -> Rc<Self> {
        let info = values.info;
        // Comparing addresses instead of strings saves 20 instructions.
        if !std::ptr::eq(values.code, info.code()) || values.status != info.status() {
            return Rc::new(Self::new(values, config, format_index));
        }
        CodeCache::get(&SHARED, info, config, format_index, || {
            Self::new(values, config, format_index)
        })
    }

    /// Builds the parts.
    pub(crate) fn new(
        values: &ErrorValues<'_>,
        config: &Arc<ResponseConfig>,
        format_index: usize,
    ) -> Self {
        let format = config.formats.get(format_index);
        let docs_url = config.docs_url.as_ref();
        let docs_url = docs_url.map(|url| url.replace("{code}", values.code));
        let document = format.writer().document(&DocumentValues {
            info: values.info,
            code: values.code,
            status: values.status,
            url: docs_url.as_deref().or(values.info.url()),
        });
        Self {
            config: Arc::clone(config),
            format_index,
            headers: shared_headers(values, config, &format.content_type),
            document,
            docs_url,
        }
    }
}

/// Returns the headers that do not depend on the value.
fn shared_headers(
    values: &ErrorValues<'_>,
    config: &ResponseConfig,
    content_type: &HeaderValue,
) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(6);
    headers.insert(&config.request_id_header, HeaderValue::from_static(""));
    let code = HeaderValue::from_static(values.code);
    headers.insert(&config.error_code_header, code);
    headers.insert(CONTENT_TYPE, content_type.clone());
    for (name, value) in constant_headers(values.info, config) {
        let value = HeaderValue::from_static(value);
        headers.entry(name).or_insert(value);
    }
    if config.formats.has_offers() {
        vary_by_accept(&mut headers);
    }
    headers
}

/// Returns the headers of the catalog entry, then the defaults. If a name is repeated, the first
/// header takes precedence.
fn constant_headers(
    info: &'static CodeInfo,
    config: &ResponseConfig,
) -> impl Iterator<Item = (HeaderName, &'static str)> {
    // The derive checks names and values. Manual implementations are checked here.
    let declared = info.headers().filter_map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        Some((name, value.filter(|value| is_visible(value))?))
    });
    let declared = declared.filter(|(name, _)| !reserved(config).contains(&name));
    declared.chain(DEFAULTS)
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

/// The number of codes that a thread caches. Two codes of one slot replace each other.
const SLOTS: usize = 64;

/// A cache of values that depend only on a code, a format and the configuration of responses.
pub(crate) struct CodeCache<T> {
    slots: RefCell<[Option<Slot<T>>; SLOTS]>,
}

struct Slot<T> {
    info: &'static CodeInfo,
    config: Arc<ResponseConfig>,
    format_index: usize,
    value: Rc<T>,
}

impl<T> CodeCache<T> {
    pub(crate) const fn new() -> Self {
        Self {
            slots: RefCell::new([const { None }; SLOTS]),
        }
    }

    /// Returns the value for a code, a configuration and a format, built by `make` if it is not
    /// cached.
    pub(crate) fn get(
        cache: &'static LocalKey<Self>,
        info: &'static CodeInfo,
        config: &Arc<ResponseConfig>,
        format_index: usize,
        make: impl FnOnce() -> T,
    ) -> Rc<T> {
        let cached = cache.try_with(|cache| cache.find(info, config, format_index));
        if let Ok(Some(value)) = cached {
            return value;
        }
        let value = Rc::new(make());
        let slot = Slot {
            info,
            config: Arc::clone(config),
            format_index,
            value: Rc::clone(&value),
        };
        // A thread that is ending has no cache.
        let _ = cache.try_with(|cache| cache.insert(slot));
        value
    }

    fn find(
        &self,
        info: &CodeInfo,
        config: &Arc<ResponseConfig>,
        format_index: usize,
    ) -> Option<Rc<T>> {
        let slots = self.slots.try_borrow().ok()?;
        let slot = slots.get(position(info, format_index))?.as_ref()?;
        let is_same = slot.info.address() == info.address()
            && slot.format_index == format_index
            && Arc::ptr_eq(&slot.config, config);
        is_same.then(|| Rc::clone(&slot.value))
    }

    fn insert(&self, slot: Slot<T>) -> Option<()> {
        let mut slots = self.slots.try_borrow_mut().ok()?;
        let entry = slots.get_mut(position(slot.info, slot.format_index))?;
        *entry = Some(slot);
        Some(())
    }
}

/// Returns the slot of a code and a format. It uses the upper bits of a product, because they
/// depend on all bits of the sum.
fn position(info: &CodeInfo, format_index: usize) -> usize {
    let hash = info
        .address()
        .wrapping_add(format_index)
        .wrapping_mul(0x9e37_79b9_7f4a_7c15_u64 as usize);
    hash >> (usize::BITS - SLOTS.ilog2())
}

#[cfg(test)]
mod tests;
