//! What all answers of one code have in common, made once for each thread: to copy a map of headers
//! is much cheaper than to fill one.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, TRANSFER_ENCODING,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::{static_value, whole_seconds};
use crate::body;
use crate::catalog::CodeInfo;
use crate::context::Settings;
use crate::error::QsError;
use crate::request_id::RequestId;

/// Headers that a variant or a handler may have otherwise.
const DEFAULTS: [(HeaderName, HeaderValue); 2] = [
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (CACHE_CONTROL, HeaderValue::from_static("no-store")),
];

/// How many templates a thread keeps; a code that is met after another one of its slot makes its
/// own again.
const KEPT: usize = 64;

thread_local! {
    static TEMPLATES: RefCell<[Option<Rc<Template>>; KEPT]> =
        const { RefCell::new([const { None }; KEPT]) };
}

/// The answers of one code under one layer's settings.
pub(crate) struct Template {
    info: &'static CodeInfo,
    settings: Arc<Settings>,
    headers: HeaderMap,
    /// The values that differ from answer to answer stand first. Not if someone has given both
    /// headers of ours one name, or the name of another.
    is_in_order: bool,
    /// The body up to its message.
    pub(crate) head: Vec<u8>,
    /// The body behind its id, for an error that has the url which its row has.
    tail: Vec<u8>,
}

impl Template {
    /// The template of a code.
    pub(crate) fn of(info: &'static CodeInfo, settings: &Arc<Settings>) -> Rc<Self> {
        // The upper bits of the product are those that depend on all of the address.
        let slot = info
            .address()
            .wrapping_mul(0x9e37_79b9_7f4a_7c15_u64 as usize)
            >> (usize::BITS - KEPT.ilog2());
        let known = TEMPLATES.try_with(|templates| templates.try_borrow().ok()?.get(slot)?.clone());
        match known {
            Ok(Some(known)) if known.is_for(info, settings) => known,
            _ => {
                let made = Rc::new(Self::new(info, settings));
                let kept = Rc::clone(&made);
                // What was there is dropped behind the borrow: its settings hold functions of the user's.
                let _before = TEMPLATES.try_with(|templates| {
                    templates
                        .try_borrow_mut()
                        .ok()?
                        .get_mut(slot)?
                        .replace(kept)
                });
                made
            }
        }
    }

    fn is_for(&self, info: &CodeInfo, settings: &Arc<Settings>) -> bool {
        self.info.address() == info.address() && Arc::ptr_eq(&self.settings, settings)
    }

    fn new(info: &'static CodeInfo, settings: &Arc<Settings>) -> Self {
        let changing = [&CONTENT_LENGTH, &settings.request_id_header];
        let mut headers = HeaderMap::with_capacity(6);
        for name in changing {
            headers.insert(name, HeaderValue::from_static(""));
        }
        headers.insert(
            &settings.error_code_header,
            HeaderValue::from_static(info.code()),
        );
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        for (name, value) in info.headers() {
            let value = value.and_then(static_value);
            if let (Ok(name), Some(value)) = (HeaderName::from_bytes(name.as_bytes()), value)
                && !is_ours(&name, settings)
            {
                headers.entry(name).or_insert(value);
            }
        }
        for (name, value) in DEFAULTS {
            headers.entry(name).or_insert(value);
        }
        let in_order = [
            &CONTENT_LENGTH,
            &settings.request_id_header,
            &settings.error_code_header,
        ];
        let url = settings
            .docs_url
            .as_ref()
            .map(|url| url.replace("{code}", info.code()));
        Self {
            info,
            settings: Arc::clone(settings),
            is_in_order: headers.keys().take(3).eq(in_order),
            headers,
            head: body::head(info.code()),
            tail: body::tail(url.as_deref().or(info.url())),
        }
    }

    /// The headers of an answer with so many bytes: what the value says, then what its row says,
    /// then what we say; each header once.
    pub(super) fn headers(
        &self,
        error: &dyn QsError,
        request_id: &RequestId,
        length: usize,
    ) -> HeaderMap {
        let mut headers = self.headers.clone();
        let changed = [digits(length), request_id.header_value()];
        if self.is_in_order {
            let places = headers.values_mut();
            places
                .zip(changed)
                .for_each(|(place, value)| *place = value);
        } else {
            let [length, id] = changed;
            headers.insert(CONTENT_LENGTH, length);
            headers.insert(&self.settings.request_id_header, id);
            let code = HeaderValue::from_static(self.info.code());
            headers.insert(&self.settings.error_code_header, code);
        }
        let mut own = HeaderMap::new();
        error.headers(&mut own);
        if !own.is_empty() {
            self.overlay(&mut headers, own);
        }
        if let Some(wait) = error.retry_after() {
            headers
                .entry(RETRY_AFTER)
                .or_insert_with(|| whole_seconds(wait).into());
        }
        headers
    }

    /// Puts the headers of a value over those of its row.
    fn overlay(&self, headers: &mut HeaderMap, own: HeaderMap) {
        let mut last = None;
        for (name, value) in own {
            let is_first = name.is_some();
            last = name.or(last);
            match &last {
                Some(name) if is_ours(name, &self.settings) => {}
                Some(name) if is_first => drop(headers.insert(name, value)),
                Some(name) => drop(headers.append(name, value)),
                None => {}
            }
        }
    }

    /// The body behind the id, up to the extension members.
    pub(crate) fn write_tail(&self, json: &mut Vec<u8>, error: &dyn QsError) {
        if self.settings.docs_url.is_none() {
            let url = error.url();
            if url.as_deref() != self.info.url() {
                return json.extend(body::tail(url.as_deref()));
            }
        }
        json.extend_from_slice(&self.tail);
    }
}

/// Whether that header belongs to the renderer alone.
fn is_ours(name: &HeaderName, settings: &Settings) -> bool {
    [
        &CONTENT_TYPE,
        &CONTENT_LENGTH,
        &TRANSFER_ENCODING,
        &CONNECTION,
        &settings.request_id_header,
        &settings.error_code_header,
    ]
    .contains(&name)
}

/// A length as a header. Those of nearly all answers are there already, and need no memory.
fn digits(length: usize) -> HeaderValue {
    static THREE: [[u8; 3]; 1000] = three_digits();
    let known = THREE.get(length).filter(|_| length >= 100);
    known
        .and_then(|digits| std::str::from_utf8(digits).ok())
        .map_or_else(|| length.into(), HeaderValue::from_static)
}

const fn three_digits() -> [[u8; 3]; 1000] {
    let mut all = [[0; 3]; 1000];
    let mut number = 0;
    while number < 1000 {
        let digits = [number / 100, number / 10 % 10, number % 10];
        all[number] = [
            b'0' + digits[0] as u8,
            b'0' + digits[1] as u8,
            b'0' + digits[2] as u8,
        ];
        number += 1;
    }
    all
}

/// Takes our defaults out where someone has put a value of their own behind.
#[cfg(feature = "tower")]
pub(crate) fn drop_overridden(headers: &mut HeaderMap) {
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
