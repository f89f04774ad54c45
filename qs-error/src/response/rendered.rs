//! What the layer knows an answer of ours by.

use std::sync::{Arc, Mutex, PoisonError};

use http::header::CONTENT_LENGTH;
use http::{HeaderMap, HeaderName, HeaderValue, Response};

use super::answer::DEFAULTS;
use crate::catalog::CodeInfo;
use crate::context::{Context, Note, Settings};
use crate::request_id::RequestId;

/// An answer that was made here.
#[derive(Clone, Debug)]
pub(crate) struct Rendered {
    pub(crate) info: &'static CodeInfo,
    /// The id that the answer carries.
    pub(crate) request_id: RequestId,
    /// The request that it was made for, or has been found to answer.
    pub(crate) context: Option<Arc<Context>>,
}

/// Marks an answer. For one that is made where its outermost layer is at work, a note to that layer
/// is enough, and costs no memory.
pub(super) fn mark<B>(
    response: &mut Response<B>,
    note: Note,
    request_id: RequestId,
    context: Option<Arc<Context>>,
) {
    let place = context
        .as_ref()
        .and_then(|context| context.rendered.as_ref());
    if let Some(place) = place {
        *locked(place) = Some(note);
    } else if crate::layer::exists() {
        response.extensions_mut().insert(Rendered {
            info: note.0,
            request_id,
            context,
        });
    }
}

fn locked<T>(place: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Rendered {
    /// Takes the mark off an answer.
    pub(crate) fn take<B>(response: &mut Response<B>, context: &Arc<Context>) -> Option<Self> {
        let marked = response.extensions_mut().remove();
        marked.or_else(|| {
            Some(Self {
                info: noted(response, context)?,
                request_id: context.request_id.clone(),
                context: Some(Arc::clone(context)),
            })
        })
    }

    /// Whether an answer is marked.
    pub(crate) fn is_mark_of<B>(response: &Response<B>, context: &Context) -> bool {
        response.extensions().get::<Self>().is_some() || noted(response, context).is_some()
    }

    /// Whether it was made for that request, under these settings.
    pub(crate) fn answers(&self, context: &Context) -> bool {
        self.context.as_ref().is_some_and(|made| {
            Arc::ptr_eq(&made.policy.settings, &context.policy.settings)
                && (std::ptr::eq(&**made, context) || made.request_id == context.request_id)
        })
    }

    /// Takes out the two headers under the names that it was made with.
    pub(crate) fn remove_names(&self, headers: &mut HeaderMap) {
        let context = self.context.as_ref();
        let settings = context.map_or(&*DEFAULTS, |made| &made.policy.settings);
        headers.remove(&settings.request_id_header);
        headers.remove(&settings.error_code_header);
    }
}

/// Whether an answer is the one that the layer has a note of, with our two headers as they were, which
/// stand behind the length. That is the way of nearly all, and needs no look for a name.
pub(crate) fn is_untouched<B>(response: &Response<B>, context: &Context) -> bool {
    let Some((info, _)) = context.rendered.as_ref().and_then(|place| *locked(place)) else {
        return false;
    };
    let headers = response.headers();
    let mut values = headers.values();
    let (_, id, code) = (values.next(), values.next(), values.next());
    headers.keys_len() == headers.len()
        && code.is_some_and(|code| is_code(code, info))
        && id.is_some_and(|id| id == context.request_id.as_bytes())
}

/// Whether a header has the very text of a code.
fn is_code(value: &HeaderValue, info: &CodeInfo) -> bool {
    std::ptr::eq(value.as_bytes(), info.code().as_bytes())
}

/// The code of an answer, if it is the one that the layer has a note of: nobody else has the very text
/// that stands in our header. If someone has put another there, status and length have to do.
fn noted<B>(response: &Response<B>, context: &Context) -> Option<&'static CodeInfo> {
    let (info, length) = (*locked(context.rendered.as_ref()?))?;
    let headers = response.headers();
    let code = headers.get(&context.policy.settings.error_code_header);
    let has_length = || headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok();
    let is_noted = code.is_some_and(|code| is_code(code, info))
        || response.status() == info.status() && has_length() == Some(length);
    is_noted.then_some(info)
}

/// The two headers that are never anyone else's.
pub(crate) fn name_request(
    headers: &mut HeaderMap,
    settings: &Settings,
    request_id: &RequestId,
    code: &'static str,
) {
    let has_repeated = headers.keys_len() < headers.len();
    let is_only = |headers: &HeaderMap, name: &HeaderName, value: &[u8]| {
        !has_repeated && headers.get(name).is_some_and(|only| only == value)
    };
    let (id, name) = (&settings.request_id_header, &settings.error_code_header);
    if !is_only(headers, id, request_id.as_bytes()) {
        headers.insert(id, request_id.header_value());
    }
    if !is_only(headers, name, code.as_bytes()) {
        headers.insert(name, HeaderValue::from_static(code));
    }
}
